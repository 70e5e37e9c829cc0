package fi.verkosto.decision.proposal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text for the agenda of a board (esitysteksti), in blocks that become the same on a page, in a docx and in a PDF. */
public record ProposalText(ProposalLanguage language, List<Block> blocks) {

    public ProposalText {
        blocks = List.copyOf(blocks);
    }

    /** What a block is. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST
    }

    /**
     * A title, a heading, a paragraph, or a list.
     *
     * @param runs of anything but a list
     * @param items of a list
     */
    public record Block(Kind kind, List<Run> runs, List<Item> items) {

        public Block {
            runs = List.copyOf(runs);
            items = List.copyOf(items);
        }

        /** The words of a block that is no list. */
        public String text() {
            return joined(runs);
        }
    }

    /** An item of a list, with those below it. */
    public record Item(List<Run> runs, List<Item> below) {

        public Item {
            runs = List.copyOf(runs);
            below = List.copyOf(below);
        }

        public String text() {
            return joined(runs);
        }
    }

    /**
     * Words of one origin.
     *
     * @param fact whether they come from the season or the fee, not from the template
     * @param language of the words, when it is another than the text's
     */
    public record Run(String text, boolean fact, @Nullable String language) {}

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The title of the matter. */
    public String title() {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.TITLE)
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    /** Everything in plain letters, for programs that know no headings and lists. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        Kind before = null;
        for (Block block : blocks) {
            boolean led = before == Kind.HEADING || (before == Kind.PARAGRAPH && block.kind() == Kind.LIST);
            if (before != null) {
                plain.append(led ? "\n" : "\n\n");
            }
            plain.append(block.kind() == Kind.LIST ? lines(block.items(), "") : block.text());
            before = block.kind();
        }
        return plain.append('\n').toString();
    }

    private static String lines(List<Item> items, String indent) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(indent + "– " + item.text()),
                        item.below().isEmpty() ? Stream.empty() : Stream.of(lines(item.below(), indent + "  "))))
                .collect(Collectors.joining("\n"));
    }
}
