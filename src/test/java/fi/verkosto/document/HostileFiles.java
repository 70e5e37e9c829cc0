package fi.verkosto.document;

import static fi.verkosto.document.TestFiles.LINES;
import static fi.verkosto.document.TestFiles.docx;
import static fi.verkosto.document.TestFiles.docxMain;
import static fi.verkosto.document.TestFiles.docxParagraph;
import static fi.verkosto.document.TestFiles.entry;
import static fi.verkosto.document.TestFiles.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files as somebody would send them who means harm, or whose disk is broken; the same ones for the same seed. */
final class HostileFiles {

    static final int MEGABYTE = 1024 * 1024;

    /** Stands in a file beside the program, to which entities and links of the files point. */
    static final String SECRET = "SALAISUUS4711";

    record HostileFile(String name, byte[] content) {}

    private final Random random;
    private final String secretFile;
    private final List<HostileFile> files = new ArrayList<>();

    private HostileFiles(long seed, String secretFile) {
        this.random = new Random(seed);
        this.secretFile = secretFile;
    }

    static List<HostileFile> make(long seed, String secretFile) {
        HostileFiles made = new HostileFiles(seed, secretFile);
        List<HostileFile> whole = List.of(
                new HostileFile("a.pdf", TestFiles.pdf(3, LINES)),
                new HostileFile(
                        "a.docx", docx(docxMain("", docxParagraph("Päätös").repeat(50)))),
                new HostileFile(
                        "b.docx",
                        docx(docxMain(
                                "",
                                "<w:tbl><w:tr><w:tc>" + docxParagraph("9 000 €").repeat(20)
                                        + "</w:tc></w:tr></w:tbl>"))),
                new HostileFile("a.odt", TestFiles.odt(LINES)));
        whole.forEach(made::truncated);
        whole.forEach(made::damaged);
        made.random();
        made.wrongEndings(whole);
        made.packedBombs();
        made.pdfBombs();
        made.outsideReaders();
        made.active();
        made.polyglots(whole);
        made.nested();
        made.misnamed();
        return made.files;
    }

    private void add(String name, byte[] content) {
        files.add(new HostileFile(name, content));
    }

    private void truncated(HostileFile file) {
        for (int part = 0; part < 10; part++) {
            add(
                    "truncated-" + file.name(),
                    Arrays.copyOf(file.content(), 1 + random.nextInt(file.content().length - 1)));
        }
    }

    private void damaged(HostileFile file) {
        for (int part = 0; part < 12; part++) {
            byte[] content = file.content().clone();
            for (int byteNumber = 0; byteNumber < 1 << part; byteNumber++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            add("damaged-" + file.name(), content);
        }
    }

    private void random() {
        for (int number = 0; number < 20; number++) {
            byte[] content = new byte[1 + random.nextInt(50_000)];
            random.nextBytes(content);
            String[] heads = {"", "%PDF-1.7\n", "PK\u0003\u0004", "\u00ff\u00fe"};
            byte[] head = heads[number % heads.length].getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, content, 0, Math.min(head.length, content.length));
            add("random-" + number + ".pdf", content);
        }
    }

    private void wrongEndings(List<HostileFile> whole) {
        for (HostileFile file : whole) {
            for (String ending : List.of("exe", "html", "txt", "svg")) {
                add("wrong." + ending, file.content());
            }
        }
        for (String other : List.of(
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004",
                "\u007fELF\u0002\u0001\u0001\u0000\u0000",
                "#!/bin/sh\nrm -rf /\n",
                "=cmd|' /C calc'!A0\n",
                "{\\rtf1\\object}",
                "GIF89a\u0001\u0000\u0001\u0000;<script>alert(1)</script>",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 macros",
                "\ufeff")) {
            add("wrong.pdf", other.getBytes(StandardCharsets.ISO_8859_1));
            add("wrong.txt", other.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void packedBombs() {
        byte[] zeros = new byte[110 * MEGABYTE];
        add("bomb.docx", docx("x", entry("word/media/image1.bmp", zeros)));
        add("bomb.odt", zip(entry("mimetype", TestFiles.ODT), entry("Pictures/1.bmp", zeros)));
        add("bomb.docx", docx(docxMain("", docxParagraph(" ".repeat(30 * MEGABYTE)))));
        add("bomb.odt", TestFiles.odt("", "<text:p>" + "a".repeat(30 * MEGABYTE) + "</text:p>"));
        add("bomb.docx", docx(docxMain("", docxParagraph("a".repeat(20 * MEGABYTE)))));
        add("bomb.odt", TestFiles.odt("", "<text:s text:c=\"2147483647\"/>".repeat(200_000)));
        TestFiles.Entry[] many = new TestFiles.Entry[5_000];
        for (int number = 0; number < many.length; number++) {
            many[number] = entry("word/" + number + ".xml", "x");
        }
        add("many.docx", docx("x", many));
        add("nested.docx", docx("x", entry("word/a.zip", zip(entry("b.zip", zip(entry("c", zeros)))))));
    }

    private void pdfBombs() {
        byte[] zeros = new byte[80 * MEGABYTE];
        add("bomb.pdf", pdf("<</Length %d/Filter/FlateDecode>>", deflate(zeros)));
        add("bomb.pdf", pdf("<</Length %d/Filter[/FlateDecode/FlateDecode]>>", deflate(deflate(zeros))));
        add("bomb.pdf", pdf("<</Length %d/Filter[/Fl#61teDecode /Fl]>>", deflate(deflate(zeros))));
        add("bomb.pdf", pdf("<</Length %d/Filter/LZWDecode>>", new byte[MEGABYTE]));
        add("bomb.pdf", pdf("<</Length %d/Filter/RunLengthDecode>>", new byte[2 * MEGABYTE]));
        add("bomb.pdf", pdf("<</Length %d/Type/ObjStm/N 1/First 5/Filter/LZWDecode>>", new byte[MEGABYTE]));
        add(
                "image.pdf",
                pdf(
                        "<</Length %d/Filter/CCITTFaxDecode/DecodeParms<</Columns 2147483647/Rows 2147483647/K -1>>>>",
                        new byte[99]));
        add(
                "image.pdf",
                pdf("<</Length %d/Subtype/Image/Width 99999999/Height 99999999/Filter/DCTDecode>>", new byte[99]));
        add("pages.pdf", page("[0 0 99999999999 99999999999]", "BT /F1 9999999 Tf (" + "a".repeat(30) + ") Tj ET"));
        add(
                "pages.pdf",
                page("[0 0 1e38 -1e38]", "1e38 0 0 1e38 1e38 1e38 cm BT /F1 1 Tf (" + "a".repeat(30) + ") Tj ET"));
        add("text.pdf", page("[0 0 600 800]", "BT /F1 9 Tf " + "(aaaaaaaaaaaaaaaaaaaa) Tj T* ".repeat(400_000) + "ET"));
        add("operators.pdf", page("[0 0 600 800]", "q Q ".repeat(6 * MEGABYTE)));
        add("billion.pdf", drawingItself(9));
        add("loop.pdf", loop());
    }

    private void outsideReaders() {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + secretFile + "\">]>";
        String remote = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        laughs.append("]>");
        for (String type : List.of(outside, remote, laughs.toString(), outside.replace("ENTITY e", "ENTITY % e"))) {
            String reference = type.contains("a29") ? "&a29;" : "a &e; b";
            add("entity.odt", TestFiles.odt(type, "<text:p>" + reference + " teksti</text:p>"));
            add("entity.docx", docx(docxMain(type, docxParagraph(reference))));
            add("entity.docx", docx(docxMain("", docxParagraph("teksti")), entry("word/settings.xml", type + "<x/>")));
        }
        add(
                "link.docx",
                docx(docxMain("", docxParagraph("teksti")), entry("word/_rels/document.xml.rels", """
                                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                                <Relationship Id="r1" TargetMode="External" Target="file://%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>\
                                </Relationships>""".formatted(
                                secretFile))));
        add(
                "link.odt",
                TestFiles.odt(
                        "",
                        "<text:p>teksti</text:p><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                                + " href=\"file://" + secretFile + "\" parse=\"text\"/>"));
    }

    private void active() {
        add("macro.docx", docx(docxMain("", docxParagraph("x")), entry("word/vbaProject.bin", new byte[2048])));
        add("macro.docx", docx(docxMain("", docxParagraph("x")), entry("customUI/vbaProject.bin", new byte[2048])));
        add(
                "macro.odt",
                zip(entry("mimetype", TestFiles.ODT), entry("Basic/Standard/x.xml", "x"), entry("content.xml", "x")));
        String text = "BT /F1 9 Tf 50 700 Td (Kaupunginhallitus liittyy verkostoon) Tj ET";
        for (String action : List.of(
                "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
                "/OpenAction<</S/Launch/F(cmd.exe)>>",
                "/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>",
                "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(while\\(1\\);)>>]>>>>",
                "/AA<</WC<</S/SubmitForm/F(http://127.0.0.1:9/)>>>>",
                "/AcroForm<</XFA(<xdp/>)>>")) {
            add("active.pdf", pdf(action, "[0 0 600 800]", text));
        }
    }

    private void polyglots(List<HostileFile> whole) {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        for (HostileFile file : whole) {
            add("html-then-" + file.name(), joined(html, file.content()));
            add(file.name() + "-then.html", joined(file.content(), html));
            for (HostileFile other : whole) {
                if (other != file) {
                    add(file.name() + "-then-" + other.name(), joined(file.content(), other.content()));
                }
            }
        }
    }

    private void nested() {
        add("deep.odt", TestFiles.odt("", "<text:section>".repeat(100_000) + "x" + "</text:section>".repeat(100_000)));
        add(
                "deep.docx",
                docx(docxMain("", "<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000))));
        add(
                "deep.docx",
                docx(docxMain("", "<w:tbl><w:tr><w:tc>".repeat(3_000) + "</w:tc></w:tr></w:tbl>".repeat(3_000))));
        add("deep.pdf", page("[0 0 600 800]", "[".repeat(500_000)));
        add("deep.pdf", pdf("/X" + "[".repeat(200_000) + "]".repeat(200_000), "[0 0 600 800]", "BT ET"));
        add("deep.pdf", pdf("/X" + "<</a".repeat(200_000), "[0 0 600 800]", "BT ET"));
    }

    private void misnamed() {
        byte[] text = "Kaupunginhallitus".getBytes(StandardCharsets.UTF_8);
        for (String name : List.of(
                "../../x",
                "a\r\nSet-Cookie: x=1",
                "\u202etxt.exe",
                "",
                "a".repeat(70_000),
                "con",
                "a\u0000.txt",
                "\"; filename=x.html")) {
            add(name, text);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, new Deflater(9))) {
            deflating.write(content);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] page(String box, String content) {
        return pdf("", box, content);
    }

    private static byte[] pdf(String catalog, String box, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return assembled(catalog, box, "<</Length %d>>", bytes);
    }

    private static byte[] pdf(String dictionary, byte[] stream) {
        return assembled("", "[0 0 600 800]", dictionary, stream);
    }

    /** One page whose content is the stream. */
    private static byte[] assembled(String catalog, String box, String dictionary, byte[] stream) {
        return assembled(List.of(
                latin("<</Type/Catalog/Pages 2 0 R" + catalog + ">>"),
                latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                latin("<</Type/Page/Parent 2 0 R/MediaBox" + box + "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"),
                stream(dictionary, stream),
                latin("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")));
    }

    /** Forms of which each draws the next ten times. */
    private static byte[] drawingItself(int levels) {
        List<byte[]> objects = new ArrayList<>(List.of(
                latin("<</Type/Catalog/Pages 2 0 R>>"),
                latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                latin(
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"),
                stream("<</Length %d>>", latin("/X Do "))));
        for (int level = 0; level < levels; level++) {
            objects.add(stream(
                    "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (6 + level)
                            + " 0 R>>>>/Length %d>>",
                    latin("/X Do ".repeat(10))));
        }
        objects.add(stream("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length %d>>", latin("q Q ".repeat(10))));
        return assembled(objects);
    }

    /** Pages that are their own parents. */
    private static byte[] loop() {
        return assembled(List.of(
                latin("<</Type/Catalog/Pages 2 0 R>>"),
                latin("<</Type/Pages/Kids[2 0 R 3 0 R]/Parent 3 0 R/Count 99>>"),
                latin("<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 99>>")));
    }

    private static byte[] stream(String dictionary, byte[] content) {
        return joined(
                joined(latin(String.format(Locale.ROOT, dictionary, content.length) + "\nstream\n"), content),
                latin("\nendstream"));
    }

    private static byte[] assembled(List<byte[]> objects) {
        byte[] file = latin("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            table.append(
                    String.format(Locale.ROOT, "%010d 00000 n %n", file.length).replace("\r", ""));
            file = joined(
                    file, joined(joined(latin(number + " 0 obj\n"), objects.get(number - 1)), latin("\nendobj\n")));
        }
        String trailer =
                "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + file.length + "\n%%EOF";
        return joined(file, latin(table + trailer));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
