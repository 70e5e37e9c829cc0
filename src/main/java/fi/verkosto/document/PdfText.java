package fi.verkosto.document;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF file, line by line as its pages show it. */
final class PdfText {

    /** A page of a scanned document may carry a stamp or a page number; minutes say more than that. */
    private static final int LEAST_LETTERS = 20;

    private PdfText() {}

    static String of(byte[] content) {
        PdfParts.checkPacked(content);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > FileLimits.PAGES) {
                throw new FileHasTooManyPages(FileLimits.PAGES);
            }
            PdfParts.checkFilters(document.getDocument());
            String text = new Lines().getText(document);
            if (text.chars()
                            .filter(Character::isLetterOrDigit)
                            .limit(LEAST_LETTERS)
                            .count()
                    < LEAST_LETTERS) {
                throw new FileWithoutText();
            }
            return text;
        } catch (InvalidPasswordException locked) {
            throw new FileEncrypted();
        } catch (FileHasTooManyPages | FileUnpacksTooLarge | FileWithoutText refusal) {
            throw refusal;
        } catch (OutOfMemoryError bomb) {
            throw new FileUnpacksTooLarge();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new FileBroken();
        }
    }

    /** Counts what the pages do and say, so that pages which draw each other without end come to one. */
    private static final class Lines extends PDFTextStripper {

        private static final int OPERATORS = 10_000_000;
        /** A part that is drawn within the page costs as much as many simple operators. */
        private static final int DRAWN_PART = 200;

        /** Of one page, which is gathered whole before it is written; a densely written one has some 6,000. */
        private static final int LETTERS_OF_PAGE = 200_000;

        private int operators;
        private int letters;

        Lines() {
            setSortByPosition(true);
            setLineSeparator("\n");
            setPageEnd("\n\f");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators += OperatorName.DRAW_OBJECT.equals(operator.getName()) ? DRAWN_PART : 1;
            if (operators > OPERATORS) {
                throw new FileUnpacksTooLarge();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void startPage(PDPage page) throws IOException {
            letters = 0;
            super.startPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            letters++;
            if (letters > LETTERS_OF_PAGE) {
                throw new FileUnpacksTooLarge();
            }
            super.processTextPosition(letter);
        }

        @Override
        public void writeText(PDDocument document, Writer output) throws IOException {
            super.writeText(document, new BoundedWriter(output));
        }
    }

    private static final class BoundedWriter extends FilterWriter {

        private int written;

        BoundedWriter(Writer output) {
            super(output);
        }

        @Override
        public void write(int letter) throws IOException {
            count(1);
            out.write(letter);
        }

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            count(length);
            out.write(letters, from, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            count(length);
            out.write(text, from, length);
        }

        private void count(int length) {
            written += length;
            if (written > 2 * FileLimits.CHARACTERS) {
                throw new FileHasTooManyPages(FileLimits.PAGES);
            }
        }
    }
}
