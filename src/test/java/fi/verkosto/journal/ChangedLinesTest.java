package fi.verkosto.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {

    @Test
    void leavesShortWordsAsTheyAre() {
        assertThat(changed("# 1", null)).isEqualTo(new ChangedLines("# 1", null));
        assertThat(changed("Sysmä", "Sysmä")).isEqualTo(new ChangedLines("Sysmä", "Sysmä"));
    }

    @Test
    void showsTheLinesThatDiffer() {
        assertThat(changed("# Sopimus\n\nYksi\nKaksi", "# Sopimus\n\nYksi\n## Kolme\nNeljä"))
                .isEqualTo(new ChangedLines("Kaksi", "Kolme\nNeljä"));
        assertThat(changed("Yksi\nKaksi", "Yksi\nKaksi\nKolme")).isEqualTo(new ChangedLines(null, "Kolme"));
        assertThat(changed("Yksi\nKaksi", "Kaksi\nYksi")).isEqualTo(new ChangedLines("Yksi\nKaksi", "Kaksi\nYksi"));
    }

    @Test
    void showsTheBeginningOfALongText() {
        assertThat(changed(null, "# 1\n2\n3\n4\n\n5\n6\n7\n8"))
                .isEqualTo(new ChangedLines(null, "1\n2\n3\n4\n5\n6\n+2"));
    }

    private static ChangedLines changed(@Nullable String before, @Nullable String after) {
        return ChangedLines.of(before, after, left -> "+" + left);
    }
}
