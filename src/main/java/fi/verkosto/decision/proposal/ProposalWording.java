package fi.verkosto.decision.proposal;

import fi.verkosto.decision.proposal.ProposalText.Block;
import fi.verkosto.decision.proposal.ProposalText.Item;
import fi.verkosto.decision.proposal.ProposalText.Kind;
import fi.verkosto.decision.proposal.ProposalText.Run;
import fi.verkosto.shared.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A template (pohja) in one language. A line that begins with {@code #} is the title, with {@code ##} a heading, with
 * {@code -} an item of a list; other lines are paragraphs, which end at an empty line. What stands in braces is a
 * {@link ProposalField}.
 */
public record ProposalWording(ProposalLanguage language, String text) {

    /** For instance {years}. */
    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]*)}");

    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final String TITLE = "# ";
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    public ProposalWording {
        text = text.replace("\r\n", "\n").strip();
    }

    /** The program's own. */
    public static ProposalWording ofProgram(ProposalLanguage language) {
        return ProposalDefaults.of(language);
    }

    /** Why the program cannot write by this template: what is to be mended first. */
    public Optional<Refusal> fault() {
        String rest = FIELD.matcher(text).replaceAll("");
        if (BRACE.matcher(rest).find()) {
            return Optional.of(new ProposalBraceAlone());
        }
        List<String> unknown = names().filter(
                        name -> ProposalField.named(name, language).isEmpty())
                .map(name -> "{" + name + "}")
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(new ProposalFieldsUnknown(String.join(", ", unknown)));
        }
        String notAlone = text.lines()
                .flatMap(line -> fieldsIn(line)
                        .filter(ProposalField::isList)
                        .filter(field -> !line.strip().equals(field.inBraces())))
                .map(ProposalField::inBraces)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!notAlone.isEmpty()) {
            return Optional.of(new ProposalFieldsNotAlone(notAlone));
        }
        String missing = ProposalField.required(language).stream()
                .filter(field -> fieldsIn(text).noneMatch(field::equals))
                .map(ProposalField::inBraces)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(new ProposalFieldsMissing(missing));
    }

    private Stream<String> names() {
        return FIELD.matcher(text).results().map(match -> match.group(1));
    }

    private Stream<ProposalField> fieldsIn(String piece) {
        return FIELD.matcher(piece).results().flatMap(match -> ProposalField.named(match.group(1), language).stream());
    }

    /** The text with the facts in it. */
    ProposalText write(ProposalFacts facts) {
        List<Block> blocks =
                pieces().stream().flatMap(piece -> block(piece, facts).stream()).toList();
        return new ProposalText(language, withoutIdleLeads(blocks));
    }

    /** Lines that belong together: of a paragraph, of a list, or a title or heading by itself. */
    private record Piece(Kind kind, List<String> lines) {}

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Kind before = null;
        for (String line : text.lines().map(String::strip).toList()) {
            Kind kind = kindOf(line);
            if (kind != null && kind == before && (kind == Kind.PARAGRAPH || kind == Kind.LIST)) {
                pieces.get(pieces.size() - 1).lines().add(line);
            } else if (kind != null) {
                pieces.add(new Piece(kind, new ArrayList<>(List.of(line))));
            }
            before = kind;
        }
        return pieces;
    }

    private @Nullable Kind kindOf(String line) {
        if (line.isEmpty()) {
            return null;
        }
        if (line.startsWith(HEADING)) {
            return Kind.HEADING;
        }
        if (line.startsWith(TITLE)) {
            return Kind.TITLE;
        }
        return line.startsWith(ITEM) || listIn(line).isPresent() ? Kind.LIST : Kind.PARAGRAPH;
    }

    /** The field that fills the line with a list. */
    private Optional<ProposalField> listIn(String line) {
        return fieldsIn(line)
                .filter(field -> field.isList() && line.equals(field.inBraces()))
                .findFirst();
    }

    private Optional<Block> block(Piece piece, ProposalFacts facts) {
        if (piece.kind() == Kind.LIST) {
            List<Item> items = piece.lines().stream()
                    .flatMap(line -> items(line, facts).stream())
                    .toList();
            return items.isEmpty() ? Optional.empty() : Optional.of(new Block(Kind.LIST, List.of(), items));
        }
        String words = String.join(" ", piece.lines());
        return runs(piece.kind() == Kind.PARAGRAPH ? words : words.replaceFirst("^#+ ", ""), facts)
                .map(runs -> new Block(piece.kind(), runs, List.of()));
    }

    private List<Item> items(String line, ProposalFacts facts) {
        return listIn(line)
                .map(facts::list)
                .orElseGet(() -> runs(line.substring(ITEM.length()), facts)
                        .map(runs -> List.of(new Item(runs, List.of())))
                        .orElse(List.of()));
    }

    /** The words with their fields filled; nothing when one of the fields has nothing. */
    private Optional<List<Run>> runs(String words, ProposalFacts facts) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = FIELD.matcher(words);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                runs.add(new Run(words.substring(end, matcher.start()), false, null));
            }
            Optional<Run> run = run(matcher.group(1), facts);
            if (run.isEmpty()) {
                return Optional.empty();
            }
            runs.add(run.get());
            end = matcher.end();
        }
        if (end < words.length()) {
            runs.add(new Run(words.substring(end), false, null));
        }
        return Optional.of(runs);
    }

    private Optional<Run> run(String name, ProposalFacts facts) {
        return ProposalField.named(name, language)
                .flatMap(facts::word)
                .map(run -> Character.isUpperCase(name.charAt(0))
                        ? new Run(StringUtils.capitalize(run.text()), run.fact(), run.language())
                        : run);
    }

    /** Without headings under which nothing is left, and without sentences that lead to a list that is not there. */
    private static List<Block> withoutIdleLeads(List<Block> blocks) {
        Deque<Block> kept = new ArrayDeque<>();
        for (int index = blocks.size() - 1; index >= 0; index--) {
            Block block = blocks.get(index);
            Kind next = kept.isEmpty() ? Kind.TITLE : kept.getFirst().kind();
            boolean idle =
                    switch (block.kind()) {
                        case HEADING -> next == Kind.HEADING || next == Kind.TITLE;
                        case PARAGRAPH -> block.text().endsWith(":") && next != Kind.LIST;
                        case TITLE, LIST -> false;
                    };
            if (!idle) {
                kept.addFirst(block);
            }
        }
        return List.copyOf(kept);
    }
}
