package fi.verkosto.decision.minutes;

import java.util.List;

/** Short texts for tests, read by the real reader. */
final class Sample {

    private static final MinutesReader READER = new MinutesReader(TestVocabulary.ALL);

    private Sample() {}

    static MinutesReading read(String text) {
        return READER.read(text);
    }

    /** The only handling of the text. */
    static ReadHandling handling(String text) {
        List<ReadHandling> handlings = read(text).handlings();
        if (handlings.size() != 1) {
            throw new AssertionError("not one handling but " + handlings);
        }
        return handlings.get(0);
    }

    /** The first section of the text. */
    static Section section(String text) {
        return Sections.of(CleanText.of(text)).get(0);
    }

    /** A decision of a board with the given end, from its presenter on. */
    static String boardWith(String end) {
        return """
                USO-verkostoon osallistuminen kaudella 2025-2026

                Kunnanhallitus 27.01.2025 § 25
                53/00.04.02/2025

                Verkoston kausi alkaa. Sysmän kunta on ollut mukana verkostossa aiemminkin.

                """ + end;
    }

    /** The same with a proposal to join. */
    static String afterProposalToJoin(String end) {
        return boardWith("""
                Päätösehdotus

                Kunnanhallitus päättää, että Sysmän kunta osallistuu USO-verkostoon kaudella 2025-2026.

                """ + end);
    }
}
