package fi.verkosto.season;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the season offers to all its members (yhteinen toiminta).
 *
 * @param quantity how many, or null when it is given as needed
 * @param topics named topics, one a line, where the season names them
 */
@Embeddable
public record OfferingItem(
        String title, @Nullable Integer quantity, @Nullable String topics) {

    /** The named topics, each without the space around it. */
    public List<String> topicLines() {
        return topics == null
                ? List.of()
                : topics.lines()
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .toList();
    }
}
