package fi.verkosto.account.passkey;

import fi.verkosto.account.SignInService;
import fi.verkosto.account.SignedIn;
import fi.verkosto.shared.NotFound;
import java.util.List;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own passkeys, and signing in by one. A passkey is two factors in one: the device, and whoever unlocks it. */
@Service
@Transactional
public class PasskeyService {

    private final PasskeyStore passkeys;
    private final PasskeyCeremony ceremony;
    private final SignInService signIns;

    PasskeyService(PasskeyStore passkeys, PasskeyCeremony ceremony, SignInService signIns) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.signIns = signIns;
    }

    /** What a device has to sign, once: 32 random bytes as text. */
    public static String newChallenge() {
        return Bytes.random().toBase64UrlString();
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(long account) {
        return passkeys.of(account);
    }

    /** What a browser needs to know to make a passkey, as JSON. */
    @Transactional(readOnly = true)
    public String creationOptions(long account, String challenge) {
        return ceremony.creationOptions(account, passkeys.findByUserId(PasskeyOwners.handle(account)), challenge);
    }

    /**
     * Keeps a passkey that the browser has made.
     *
     * @param credential the browser's answer, as JSON
     * @throws PasskeyRefused when it does not answer the challenge, or its holder was not verified
     */
    public void add(long account, String name, String challenge, String credential) {
        ceremony.register(account, name, challenge, credential);
    }

    public void remove(long account, long id) {
        if (!passkeys.remove(account, id)) {
            throw new NotFound();
        }
    }

    /** What a browser needs to know to sign in by whichever passkey its holder chooses, as JSON. */
    public String requestOptions(String challenge) {
        return ceremony.requestOptions(challenge);
    }

    /**
     * Signs in the owner of the passkey that has signed the challenge.
     *
     * @param credential the browser's answer, as JSON
     * @throws PasskeyRefused when it is none of ours, its holder was not verified, or its owner may not come in
     */
    public SignedIn signIn(String challenge, String credential) {
        return signIns.byPasskey(ceremony.authenticate(challenge, credential)).orElseThrow(PasskeyRefused::new);
    }
}
