package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.initiative.Initiative;
import fi.verkosto.bulletin.initiative.InitiativeKind;
import fi.verkosto.bulletin.initiative.Proposal;
import fi.verkosto.season.SeasonTheme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form in which a member proposes.
 *
 * @param membership for which municipality and season; it does not change any more
 */
record ProposalForm(
        @Nullable Integer version,
        @Nullable Long membership,
        @NotNull @Nullable InitiativeKind kind,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\u2028\\u2029]*[\\p{L}\\p{N}][^\\p{Cc}\\u2028\\u2029]*")
        @Nullable
        String title,

        @NotBlank @Size(max = 10_000) @Nullable String text,
        @Nullable Long themeId,
        @Size(max = 200) @Nullable String wishedTime) {

    ProposalForm {
        text = Lines.of(text);
    }

    static ProposalForm blank(@Nullable Long membership) {
        return new ProposalForm(null, membership, null, null, null, null, null);
    }

    static ProposalForm of(Initiative initiative) {
        SeasonTheme theme = initiative.getTheme();
        return new ProposalForm(
                initiative.getVersion(),
                null,
                initiative.getKind(),
                initiative.getTitle(),
                initiative.getText(),
                theme == null ? null : theme.getId(),
                initiative.getWishedTime());
    }

    /** What was typed, over the state that is in force now. */
    ProposalForm over(int presentVersion) {
        return new ProposalForm(presentVersion, null, kind, title, text, themeId, wishedTime);
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** A new proposal says whose it is. */
    void checkNew(Errors errors) {
        if (membership == null && !errors.hasFieldErrors("membership")) {
            errors.rejectValue("membership", "NotNull");
        }
    }

    long ofMembership() {
        return Objects.requireNonNullElse(membership, -1L);
    }

    Proposal toProposal() {
        return new Proposal(
                Objects.requireNonNullElse(kind, InitiativeKind.INITIATIVE),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(text, ""),
                themeId,
                wishedTime);
    }
}
