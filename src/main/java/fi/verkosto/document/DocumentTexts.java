package fi.verkosto.document;

import org.springframework.stereotype.Service;

/** Takes the text out of uploaded files, or says why it cannot and what to do instead. */
@Service
public class DocumentTexts {

    /**
     * The kind and the text of a file.
     *
     * @param fileName as the sender calls it; nothing is concluded from it
     * @throws FileTooLarge over 20 MB
     * @throws FileKindNotAllowed when the content is neither PDF, docx, odt nor plain text
     * @throws FileEncrypted when it opens with a password only
     * @throws FileWithoutText when it is empty or holds pictures of pages only
     * @throws FileHasTooManyPages over 300 pages, or as much text
     * @throws FileUnpacksTooLarge when its unpacked parts pass any reasonable size
     * @throws FileBroken when it cannot be read for another reason
     */
    public ExtractedText read(String fileName, byte[] content) {
        FileKind kind = kindOf(content);
        String text = tidy(textOf(kind, content));
        if (text.length() > FileLimits.CHARACTERS) {
            throw new FileHasTooManyPages(FileLimits.PAGES);
        }
        if (text.isBlank()) {
            throw new FileWithoutText();
        }
        return new ExtractedText(kind, text);
    }

    /** The kind of a file that is not too large. */
    FileKind kindOf(byte[] content) {
        if (content.length > FileLimits.MEGABYTES * FileLimits.MEGABYTE) {
            throw new FileTooLarge(FileLimits.MEGABYTES);
        }
        if (content.length == 0) {
            throw new FileWithoutText();
        }
        return FileKinds.of(content);
    }

    private static String textOf(FileKind kind, byte[] content) {
        return switch (kind) {
            case PDF -> PdfText.of(content);
            case DOCX -> DocxText.of(content);
            case ODT -> OdtText.of(content);
            case TXT -> PlainText.of(content);
        };
    }

    /** One kind of line end, no spaces before it, and nothing that neither reads nor can be stored. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u0000", "")
                .replaceAll("[ \\t\\u00a0]+(?=\\n)", "");
    }
}
