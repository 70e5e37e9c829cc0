package fi.verkosto.account.passkey;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Keeps passkeys, in the words of the library that checks their signatures. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Passkey> of(long account) {
        return jdbc.sql("select id, name, created_at, last_used_at from passkey where account_id = ? order by id")
                .param(account)
                .query(Passkey.class)
                .list();
    }

    /** Whether there was such a one. */
    boolean remove(long account, long id) {
        return jdbc.sql("delete from passkey where account_id = ? and id = ?")
                        .params(account, id)
                        .update()
                == 1;
    }

    /**
     * A new one, or what its use has changed of a known one. Of devices that count their signatures the count has to grow:
     * otherwise the key has been copied, which the library lets pass.
     */
    @Override
    public void save(CredentialRecord passkey) {
        int grown = jdbc.sql("""
                        update passkey set signature_count = :count, backup_state = :backup, last_used_at = :now
                        where credential_id = :credential
                          and (signature_count < :count or signature_count = 0 and :count = 0)
                        """)
                .param("count", passkey.getSignatureCount())
                .param("backup", passkey.isBackupState())
                .param("now", now())
                .param("credential", passkey.getCredentialId().getBytes())
                .update();
        if (grown == 0 && findByCredentialId(passkey.getCredentialId()) != null) {
            throw new IllegalArgumentException("The count of signatures did not grow");
        }
        if (grown == 0) {
            insert(passkey);
        }
    }

    private void insert(CredentialRecord passkey) {
        Bytes attestation = passkey.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("A passkey without attestation cannot be checked later");
        }
        jdbc.sql("""
                        insert into passkey (account_id, name, credential_id, public_key, attestation, signature_count,
                          backup_eligible, backup_state, transports, created_at)
                        values (:account, :name, :credential, :key, :attestation, :count, :eligible, :backup,
                          string_to_array(:transports, ' '), :now)
                        """)
                .param("account", PasskeyOwners.account(passkey.getUserEntityUserId()))
                .param("name", passkey.getLabel())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", attestation.getBytes())
                .param("count", passkey.getSignatureCount())
                .param("eligible", passkey.isBackupEligible())
                .param("backup", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("now", now())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("select * from passkey where credential_id = ?")
                .param(credential.getBytes())
                .query((row, number) -> read(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return jdbc.sql("select * from passkey where account_id = ? order by id")
                .param(PasskeyOwners.account(owner))
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from passkey where credential_id = ?")
                .param(credential.getBytes())
                .update();
    }

    private static CredentialRecord read(ResultSet row) throws SQLException {
        Array transports = row.getArray("transports");
        return ImmutableCredentialRecord.builder()
                .userEntityUserId(PasskeyOwners.handle(row.getLong("account_id")))
                .label(row.getString("name"))
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(true)
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(Arrays.stream((String[]) transports.getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .build();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
