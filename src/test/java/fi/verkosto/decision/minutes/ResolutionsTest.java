package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented resolutions that look like joining and are not, and plain ones that are. Those of {@code resolutions.txt} were
 * written to mislead the reader: conditions, other networks, other matters under the same heading, votes on the order of business.
 */
class ResolutionsTest {

    private static final int AT_LEAST = 300;

    /**
     * One resolution.
     *
     * @param outcomes expected, one for each handling
     */
    record Resolution(List<String> outcomes, String text) {

        static Resolution of(String block) {
            String head = block.substring(0, block.indexOf('\n'));
            String text = block.substring(head.length() + 1);
            String[] expected = head.split(" \\| ", 2);
            return new Resolution(
                    List.of(expected[0].split(",")),
                    switch (expected[1]) {
                        case "after a proposal to join" -> Sample.afterProposalToJoin(text);
                        case "of a board" -> Sample.boardWith(text);
                        case "whole text" -> text;
                        default -> throw new IllegalArgumentException(head);
                    });
        }
    }

    static Stream<Resolution> resolutions() throws IOException {
        try (var file = Objects.requireNonNull(ResolutionsTest.class.getResourceAsStream("/resolutions.txt"))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n====\n")).map(Resolution::of);
        }
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void areReadRightOrLeftOpen(Resolution resolution) {
        assertThat(Sample.read(resolution.text()).handlings())
                .extracting(handling -> handling.ruling().outcome().name())
                .containsExactlyElementsOf(resolution.outcomes());
    }

    @Test
    void areMany() throws IOException {
        assertThat(resolutions()).hasSizeGreaterThan(AT_LEAST);
    }
}
