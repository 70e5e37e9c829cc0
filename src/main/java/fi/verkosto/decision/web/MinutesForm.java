package fi.verkosto.decision.web;

import fi.verkosto.decision.minutes.MinutesReading;
import fi.verkosto.membership.Membership;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form with which minutes that were read are confirmed.
 *
 * @param municipality code of the one whose minutes they are
 * @param text what was read, carried along so that nothing has to be sent again
 * @param file the one that was read, which waits to become a document
 */
record MinutesForm(
        @Nullable String municipality,
        @Nullable String text,
        @Nullable UUID file,
        @Nullable List<HandlingForm> handlings) {

    MinutesForm {
        text = text == null ? null : text.replace("\r\n", "\n");
        handlings = handlings == null
                ? List.of()
                : handlings.stream()
                        .map(handling -> Objects.requireNonNullElseGet(handling, HandlingForm::blank))
                        .toList();
    }

    /**
     * What was read; what the text does not name is taken from the membership one came from.
     *
     * @param asked the membership whose decision is waited for, or null
     */
    static MinutesForm of(MinutesReading reading, String text, @Nullable Membership asked) {
        String named =
                reading.municipality() == null ? null : reading.municipality().code();
        String code = asked == null ? null : asked.getMunicipality().getCode();
        boolean ofMembership = code != null && (named == null || named.equals(code));
        Integer season =
                asked == null || !ofMembership ? null : asked.getSeason().getNumber();
        return new MinutesForm(
                named == null ? code : named,
                text,
                null,
                reading.handlings().stream()
                        .map(handling -> HandlingForm.of(handling, season))
                        .toList());
    }

    MinutesForm withFile(UUID kept) {
        return new MinutesForm(municipality, text, kept, handlings);
    }

    /** Name of the handling's fields, up to their own. */
    static String path(int at) {
        return "handlings[" + at + "].decision.";
    }

    List<HandlingForm> all() {
        return Objects.requireNonNullElse(handlings, List.of());
    }

    DecisionForm decision(int at) {
        return all().get(at).decision();
    }

    /** The places of those that are to be recorded. */
    List<Integer> taken() {
        return IntStream.range(0, all().size())
                .filter(at -> all().get(at).isTaken())
                .boxed()
                .toList();
    }
}
