package fi.verkosto.account.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import fi.verkosto.web.PublicLinks;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said between program and device (WebAuthn). The session keeps the challenge alone; what was asked is made anew
 * from it, so that verification of the holder is required when answers are checked exactly as when they are asked for: the
 * library compares that demand by identity and would let go of one that has been through a session.
 */
@Component
class PasskeyCeremony {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LONGEST_ANSWER = 20_000;
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.RS256);

    private final PasskeyOwners owners;
    private final PasskeyStore passkeys;
    private final PublicLinks links;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private volatile @Nullable WebAuthnRelyingPartyOperations checks;

    PasskeyCeremony(PasskeyOwners owners, PasskeyStore passkeys, PublicLinks links) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.links = links;
    }

    String creationOptions(long account, List<CredentialRecord> present, String challenge) {
        return json.writeValueAsString(creation(account, present, challenge));
    }

    String requestOptions(String challenge) {
        return json.writeValueAsString(request(challenge));
    }

    void register(long account, String name, String challenge, String credential) {
        PublicKeyCredential<AuthenticatorAttestationResponse> made =
                read(credential, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        checked(() -> checks().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                creation(account, List.of(), challenge), new RelyingPartyPublicKey(made, name))));
    }

    /** The account whose passkey has signed the challenge. */
    long authenticate(String challenge, String credential) {
        PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                read(credential, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        return PasskeyOwners.account(
                checked(() -> checks().authenticate(new RelyingPartyAuthenticationRequest(request(challenge), shown)))
                        .getId());
    }

    private PublicKeyCredentialCreationOptions creation(
            long account, List<CredentialRecord> present, String challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(program())
                .user(owners.of(account))
                .challenge(Bytes.fromBase64(challenge))
                .pubKeyCredParams(ALGORITHMS)
                .timeout(PATIENCE)
                .excludeCredentials(present.stream()
                        .map(passkey -> PublicKeyCredentialDescriptor.builder()
                                .id(passkey.getCredentialId())
                                .transports(passkey.getTransports())
                                .build())
                        .toList())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    private PublicKeyCredentialRequestOptions request(String challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(program().getId())
                .challenge(Bytes.fromBase64(challenge))
                .timeout(PATIENCE)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private PublicKeyCredentialRpEntity program() {
        return PublicKeyCredentialRpEntity.builder()
                .id(links.host())
                .name("Verkosto")
                .build();
    }

    /** Made when it is first needed: on one's own machine the address is known only once the program listens. */
    private WebAuthnRelyingPartyOperations checks() {
        WebAuthnRelyingPartyOperations present = checks;
        if (present == null) {
            present = new Webauthn4JRelyingPartyOperations(owners, passkeys, program(), Set.of(links.origin()));
            checks = present;
        }
        return present;
    }

    private <T> T read(String credential, TypeReference<T> type) {
        if (credential.length() > LONGEST_ANSWER) {
            throw new PasskeyRefused();
        }
        try {
            return json.readValue(credential, type);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new PasskeyRefused();
        }
    }

    /** Whatever is wrong with the answer, its sender reads the same sentence. */
    private static <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException refused) {
            throw new PasskeyRefused();
        }
    }
}
