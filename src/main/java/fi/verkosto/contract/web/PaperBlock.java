package fi.verkosto.contract.web;

import java.util.ArrayList;
import java.util.List;

/** A piece of a contract's text as a page shows it: what stands on paper as a heading, a list or a paragraph. */
public record PaperBlock(Kind kind, List<String> lines) {

    /** What a piece is. */
    public enum Kind {
        TITLE("# "),
        HEADING("## "),
        LIST("- "),
        SIGNATURES("{signatures|"),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        private static Kind of(String line) {
            for (Kind kind : values()) {
                if (line.startsWith(kind.mark)) {
                    return kind;
                }
            }
            return PARAGRAPH;
        }

        /** The words of a line; of the place of the signatures the names of both parties. */
        private List<String> words(String line) {
            return this == SIGNATURES
                    ? List.of(line.substring(mark.length(), line.length() - 1).split("\\|"))
                    : List.of(line.substring(mark.length()));
        }
    }

    public PaperBlock {
        lines = List.copyOf(lines);
    }

    static List<PaperBlock> of(String wording) {
        List<PaperBlock> blocks = new ArrayList<>();
        for (String line : wording.lines().map(String::strip).toList()) {
            Kind kind = Kind.of(line);
            PaperBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && kind == Kind.LIST && last.kind == Kind.LIST) {
                List<String> longer = new ArrayList<>(last.lines);
                longer.addAll(kind.words(line));
                blocks.set(blocks.size() - 1, new PaperBlock(kind, longer));
            } else if (!line.isEmpty()) {
                blocks.add(new PaperBlock(kind, kind.words(line)));
            }
        }
        return blocks;
    }
}
