package fi.verkosto.account;

import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's right to use the program (käyttäjätili). Accounts are disabled, never deleted. */
@Entity
public class Account extends BaseEntity {

    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language;

    private @Nullable String passwordHash;

    private boolean disabled;

    private boolean lapsed;

    private int stamp;

    @ElementCollection
    @CollectionTable(name = "account_municipality", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "municipality_id")
    private Set<Long> municipalities = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    Account(AccountDetails details) {
        describe(details);
    }

    /** Only a contact person acts for municipalities, and has at least one. */
    final void describe(AccountDetails details) {
        if (details.role() == Role.CONTACT && details.municipalities().isEmpty()) {
            throw new ContactNeedsMunicipality();
        }
        email = details.email();
        name = details.name();
        role = details.role();
        language = details.language();
        Set<Long> wanted = details.role() == Role.CONTACT ? details.municipalities() : Set.of();
        municipalities.retainAll(wanted);
        municipalities.addAll(wanted);
    }

    /** A new password ends every session that was signed in with the old one. */
    void setPassword(String hash) {
        passwordHash = hash;
        stamp++;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void disable() {
        if (!disabled) {
            disabled = true;
            stamp++;
        }
        lapsed = false;
    }

    void enable() {
        if (role == Role.CONTACT && municipalities.isEmpty()) {
            throw new ContactNeedsMunicipality();
        }
        disabled = false;
        lapsed = false;
    }

    /** A contact person acts for one more municipality. */
    void actFor(long municipality) {
        if (role != Role.CONTACT) {
            throw new NotAContact();
        }
        municipalities.add(municipality);
    }

    /**
     * Does not act for the municipality any more; whoever is left with none does not sign in any more either, until they are
     * invited again. What an admin has closed stays closed.
     */
    void leave(long municipality) {
        municipalities.remove(municipality);
        if (role == Role.CONTACT && municipalities.isEmpty() && !disabled) {
            disable();
            lapsed = true;
        }
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public Role getRole() {
        return role;
    }

    public String getLanguage() {
        return language;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** Whether it is disabled only because its last right had ended. */
    boolean isLapsed() {
        return lapsed;
    }

    /** Whether its owner may come in: not when it is disabled, nor as contact person of no municipality any more. */
    boolean isOpen() {
        return !disabled && (role != Role.CONTACT || !municipalities.isEmpty());
    }

    /** Whether the person has set a password, so has taken up the invitation. */
    public boolean isTakenUp() {
        return passwordHash != null;
    }

    @Nullable
    String getPasswordHash() {
        return passwordHash;
    }

    int getStamp() {
        return stamp;
    }

    public Set<Long> getMunicipalities() {
        return Set.copyOf(municipalities);
    }
}
