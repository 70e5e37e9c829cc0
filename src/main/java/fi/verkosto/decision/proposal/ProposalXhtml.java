package fi.verkosto.decision.proposal;

import fi.verkosto.decision.proposal.ProposalText.Block;
import fi.verkosto.decision.proposal.ProposalText.Item;
import fi.verkosto.decision.proposal.ProposalText.Run;
import fi.verkosto.document.TaggedPdf;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A proposal text as the page of a PDF file. */
final class ProposalXhtml {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><title>%2$s</title><meta name="subject" content="%2$s"/><style>
            @page { size: A4; margin: 25mm 22mm 22mm; }
            body { font: 10.5pt/1.5 '%3$s'; color: #111; }
            h1 { font-size: 15pt; line-height: 1.3; margin: 0 0 12pt; }
            h2 { font-size: 11.5pt; margin: 14pt 0 3pt; page-break-after: avoid; }
            p { margin: 0 0 6pt; }
            ul { margin: 0 0 6pt; padding-left: 16pt; }
            ul ul { margin: 0; }
            </style></head><body>%4$s</body></html>
            """;

    private ProposalXhtml() {}

    static String of(ProposalText text) {
        return PAGE.formatted(
                text.language().code(),
                escaped(text.title()),
                TaggedPdf.FONT,
                text.blocks().stream().map(ProposalXhtml::block).collect(Collectors.joining("\n")));
    }

    private static String block(Block block) {
        return switch (block.kind()) {
            case TITLE -> "<h1>" + words(block.runs()) + "</h1>";
            case HEADING -> "<h2>" + words(block.runs()) + "</h2>";
            case PARAGRAPH -> "<p>" + words(block.runs()) + "</p>";
            case LIST -> list(block.items());
        };
    }

    private static String list(List<Item> items) {
        return items.stream()
                .map(item -> "<li>" + words(item.runs()) + (item.below().isEmpty() ? "" : list(item.below())) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String words(List<Run> runs) {
        return runs.stream()
                .map(run -> run.language() == null
                        ? escaped(run.text())
                        : "<span lang=\"" + run.language() + "\">" + escaped(run.text()) + "</span>")
                .collect(Collectors.joining());
    }

    /** Without control characters, which no XML can hold. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("\\p{Cntrl}", " "), "UTF-8");
    }
}
