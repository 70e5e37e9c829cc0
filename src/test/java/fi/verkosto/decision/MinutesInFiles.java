package fi.verkosto.decision;

import fi.verkosto.document.TestFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Minutes of an invented board that joins season 9, as text and as files of every kind. */
public final class MinutesInFiles {

    private MinutesInFiles() {}

    /** The file, by the ending that its name has. */
    public static byte[] of(String kind, String municipality, int section) {
        List<String> lines = text(municipality, section).lines().toList();
        return switch (kind) {
            case "pdf" -> TestFiles.pdf(1, lines);
            case "docx" -> TestFiles.docx(lines);
            case "odt" -> TestFiles.odt(lines);
            case "txt" -> text(municipality, section).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    public static String text(String municipality, int section) {
        return """
                %s

                Kunnanhallitus 16.11.2026 § %d

                USO-verkostoon osallistuminen kaudella 2027-2028

                77/00.04.02/2026

                Valmistelija kunnanjohtaja Maija Malli

                Verkoston kausi 2027-2028 alkaa. Osallistumismaksu on 9 000 euroa vuodessa, yhteensä 18 000 euroa.

                Esittelijä kunnanjohtaja Maija Malli

                Päätösehdotus

                Kunnanhallitus päättää, että kunta osallistuu USO-verkostoon kaudella 2027-2028.

                Päätös

                Kunnanhallitus hyväksyi päätösehdotuksen yksimielisesti.
                """.formatted(municipality, section);
    }
}
