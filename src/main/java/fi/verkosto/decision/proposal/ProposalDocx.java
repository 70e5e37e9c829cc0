package fi.verkosto.decision.proposal;

import fi.verkosto.decision.proposal.ProposalText.Block;
import fi.verkosto.decision.proposal.ProposalText.Item;
import fi.verkosto.decision.proposal.ProposalText.Kind;
import fi.verkosto.decision.proposal.ProposalText.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A proposal text as a docx file whose headings and lists are those of the word processor. */
final class ProposalDocx {

    private static final String NORMAL = "Normal";
    private static final String LIST = "ListBullet";
    private static final List<String> BULLETS = List.of("•", "–");

    /** Twentieths of a point. */
    private static final long INDENT = 360;

    private static final long SPACE_AFTER = 120;
    private static final long SPACE_BEFORE = 240;

    private final XWPFDocument document;
    private final ProposalText text;
    private final BigInteger bullets;

    private ProposalDocx(XWPFDocument document, ProposalText text) {
        this.document = document;
        this.text = text;
        this.bullets = bullets(document.createNumbering());
    }

    static byte[] of(ProposalText text) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new ProposalDocx(document, text).write();
            document.write(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private void write() {
        document.getProperties().getCoreProperties().setTitle(text.title());
        document.getProperties().getCoreProperties().setCreator("Verkosto");
        addStyles(document.createStyles());
        text.blocks().forEach(this::add);
    }

    private void add(Block block) {
        if (block.kind() == Kind.LIST) {
            add(block.items(), 0);
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(
                switch (block.kind()) {
                    case TITLE -> "Heading1";
                    case HEADING -> "Heading2";
                    case PARAGRAPH, LIST -> NORMAL;
                });
        add(block.runs(), paragraph);
    }

    private void add(List<Item> items, int level) {
        for (Item item : items) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(LIST);
            paragraph.setNumID(bullets);
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(level, BULLETS.size() - 1)));
            add(item.runs(), paragraph);
            add(item.below(), level + 1);
        }
    }

    private static void add(List<Run> runs, XWPFParagraph paragraph) {
        for (Run run : runs) {
            XWPFRun words = paragraph.createRun();
            words.setText(run.text().replaceAll("\\p{Cntrl}", " "));
            if (run.language() != null) {
                words.setLang(tag(run.language()));
            }
        }
    }

    private void addStyles(XWPFStyles styles) {
        styles.setSpellingLanguage(tag(text.language().code()));
        styles.addStyle(style(NORMAL, "Normal", 11, 0));
        styles.addStyle(style("Heading1", "heading 1", 16, 1));
        styles.addStyle(style("Heading2", "heading 2", 13, 2));
        styles.addStyle(style(LIST, "List Bullet", 11, 0));
    }

    /** A style of paragraphs; heading: its level, or 0 for none. */
    private static XWPFStyle style(String id, String name, int points, int heading) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        CTPPrGeneral paragraph = style.addNewPPr();
        if (heading > 0) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(SPACE_AFTER));
        if (heading > 0) {
            spacing.setBefore(BigInteger.valueOf(SPACE_BEFORE));
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(heading - 1L));
        }
        CTRPr letters = style.addNewRPr();
        letters.addNewRFonts().setAscii("Calibri");
        letters.getRFontsArray(0).setHAnsi("Calibri");
        if (heading > 0) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        return new XWPFStyle(style);
    }

    private static BigInteger bullets(XWPFNumbering numbering) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        for (int level = 0; level < BULLETS.size(); level++) {
            CTLvl bullet = kind.addNewLvl();
            bullet.setIlvl(BigInteger.valueOf(level));
            bullet.addNewNumFmt().setVal(STNumberFormat.BULLET);
            bullet.addNewLvlText().setVal(BULLETS.get(level));
            CTInd indent = bullet.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(INDENT * (level + 1)));
            indent.setHanging(BigInteger.valueOf(INDENT));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static String tag(String language) {
        return language + "-FI";
    }
}
