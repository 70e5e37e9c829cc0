package fi.verkosto.decision.proposal;

import fi.verkosto.decision.proposal.ProposalText.Item;
import fi.verkosto.decision.proposal.ProposalText.Run;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands for the fields of a template in one text. A field that has nothing takes its paragraph with it. */
final class ProposalFacts {

    private final Map<ProposalField, Run> words = new EnumMap<>(ProposalField.class);
    private final Map<ProposalField, List<Item>> lists = new EnumMap<>(ProposalField.class);

    /** Remembers the words; absent or empty ones are none. */
    void put(ProposalField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            put(field, new Run(text, field.isFact(), null));
        }
    }

    void put(ProposalField field, Run words) {
        this.words.put(field, words);
    }

    void put(ProposalField field, List<Item> items) {
        lists.put(field, items);
    }

    Optional<Run> word(ProposalField field) {
        return Optional.ofNullable(words.get(field));
    }

    List<Item> list(ProposalField field) {
        return lists.getOrDefault(field, List.of());
    }
}
