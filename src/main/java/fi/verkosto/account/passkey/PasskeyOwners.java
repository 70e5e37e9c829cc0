package fi.verkosto.account.passkey;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountService;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as owners of passkeys: a device knows them by the eight bytes of their id, and shows their address. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountService accounts;

    PasskeyOwners(AccountService accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(long account) {
        return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
    }

    static long account(Bytes handle) {
        return ByteBuffer.wrap(handle.getBytes()).getLong();
    }

    PublicKeyCredentialUserEntity of(long id) {
        Account account = accounts.get(id);
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(id))
                .name(account.getEmail())
                .displayName(account.getName())
                .build();
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return of(account(handle));
    }

    /** People are called by their account's id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return of(Long.parseLong(name));
    }

    /** Never asked for: accounts are made by admins, and a ceremony begins with an account that exists. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("A ceremony of passkeys makes no account");
    }

    /** Never asked for: accounts are never deleted. */
    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("Accounts are never deleted");
    }
}
