package fi.verkosto.membership;

import fi.verkosto.account.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a later feature shows on a membership's page: its link in the chain, a section of its own, and the next step when
 * it is that feature's turn. Beans that implement it are found by the page; it names none of them.
 */
public interface MembershipPanel {

    /** Place in the chain and among the sections: decision 10, contract 20, workshops 40, events 50. */
    int order();

    /** The feature's part for this membership; nothing when it has nothing to say at this point of the road. */
    Optional<Part> of(Membership membership, SignedIn me);

    /**
     * A feature's part of the page.
     *
     * @param next the one main button of the page; given only while the next step is this feature's
     * @param wide whether the section takes the page's whole width, above the others
     * @param view template whose fragment {@code panel} is the section; it finds this record as {@code part} and the
     *     model of the page: {@code membership}, {@code me}
     * @param content what the fragment shows, as {@code part.content}
     */
    record Part(Step step, @Nullable Action next, boolean wide, String view, Object content) {}

    /**
     * A link of the chain.
     *
     * @param title key of the text in the feature's bundle
     * @param address where it leads; null when there is nothing to open yet
     */
    record Step(
            Tone tone, String title, Words text, @Nullable String address) {}

    /** A button that leads to a form. */
    record Action(Words text, String address) {}

    /** A text of a bundle with its arguments, these already in the form in which people read them. */
    record Words(String key, List<Object> arguments) {

        public Words {
            arguments = List.copyOf(arguments);
        }

        public static Words of(String key, Object... arguments) {
            return new Words(key, List.of(arguments));
        }
    }

    /** How a link of the chain stands: in order, waited for, under way, or not its turn yet. */
    enum Tone {
        DONE,
        NEXT,
        NOW,
        LATER;

        /** Name of the class in the style sheet. */
        public String css() {
            return switch (this) {
                case DONE -> "done";
                case NEXT -> "next";
                case NOW -> "now";
                case LATER -> "";
            };
        }
    }
}
