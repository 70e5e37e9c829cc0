package fi.verkosto.account.web;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountDetails;
import fi.verkosto.account.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of an account. */
record AccountForm(
        @Nullable Integer version,

        @NotBlank @Email(regexp = "[^\\s\\p{Cc}\\p{Z}]*") @Size(max = 200) @Nullable
        String email,

        @NotBlank @Size(max = 200) @Nullable String name,
        @NotNull @Nullable Role role,
        @NotNull @Pattern(regexp = "fi|sv|en") @Nullable String language,
        @Nullable List<Long> municipalities) {

    static AccountForm blank() {
        return new AccountForm(null, null, null, Role.CONTACT, "fi", List.of());
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.getVersion(),
                account.getEmail(),
                account.getName(),
                account.getRole(),
                account.getLanguage(),
                List.copyOf(account.getMunicipalities()));
    }

    /** Whether the municipality with the id is among those chosen. */
    public boolean isFor(long municipality) {
        return municipalities != null && municipalities.contains(municipality);
    }

    AccountForm withVersion(int present) {
        return new AccountForm(present, email, name, role, language, municipalities);
    }

    AccountDetails toDetails() {
        return new AccountDetails(
                Objects.requireNonNull(email),
                Objects.requireNonNull(name),
                Objects.requireNonNull(role),
                Objects.requireNonNull(language),
                municipalities == null
                        ? Set.of()
                        : municipalities.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
