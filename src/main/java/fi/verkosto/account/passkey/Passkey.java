package fi.verkosto.account.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of a person's passkeys (pääsyavain), as its owner sees it. */
public record Passkey(
        long id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
