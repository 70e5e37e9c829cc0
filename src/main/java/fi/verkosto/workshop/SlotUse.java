package fi.verkosto.workshop;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a workshop takes of the membership's quota.
 *
 * @param allocation how many slots it takes: one, two, or none when it is a consulting order
 * @param slot from 1 to the membership's quota; none as long as the workshop is an idea
 */
@Embeddable
public record SlotUse(
        int allocation, @Nullable Integer slot, @Nullable Integer secondSlot) {

    static final SlotUse NONE_YET = new SlotUse(1, null, null);

    static SlotUse of(int allocation, List<Integer> numbers) {
        return new SlotUse(
                allocation, numbers.isEmpty() ? null : numbers.get(0), numbers.size() < 2 ? null : numbers.get(1));
    }

    /** The same allocation without a slot: what an idea has. */
    SlotUse unreserved() {
        return new SlotUse(allocation, null, null);
    }

    /** The numbers of its slots in order. */
    public List<Integer> numbers() {
        return Stream.of(slot, secondSlot)
                .filter(Objects::nonNull)
                .map(Integer.class::cast)
                .toList();
    }
}
