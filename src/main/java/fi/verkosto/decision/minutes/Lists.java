package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Attachment;
import fi.verkosto.decision.Representative;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a handling lists: attachments (liitteet) and the people named to represent the municipality (edustajat). */
final class Lists {

    /** "1 ", "2)", "- ", "Liite 3: ", "nro 4" */
    private static final Pattern ITEM = Pattern.compile(
            "(?:- ?)?(?:(?:liite|liitteet|bilaga|oheismateriaali)(?![\\p{L}])[ :]*)?(?:nro |nr )?(?:(\\d{1,2})(?:[.):]|(?=[ /])))?"
                    + "(?:/\\d{4})?(?: ?/ ?§ ?\\d{1,4})?[ :-]*",
            Pattern.CASE_INSENSITIVE);

    /** "489/2017 Sopimus" */
    private static final Pattern IDENTIFIER = Pattern.compile("(\\d{1,6}/(?:19|20)\\d{2}) ");

    /** "liitteenä sopimusluonnos", "oheismateriaalina USO-esite", "som bilaga avtalsutkast" */
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(liitteenä|oheismateriaalina|som bilaga|som tilläggsmaterial)(?: (?:on|ovat|jaetaan|toimitetaan|finns|är))?"
                    + " ([^.,;\\n]{4,90}?)(?= ?[.,;\\n]| ja (?:oheismateriaalina|liitteenä)| och som|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Katso tarkempi kuvaus liitteestä", "beskrivning i bilagan" */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{2,30}) (?:on )?(?:liitteestä|liitteessä|i bilagan|i bilaga)", Pattern.CASE_INSENSITIVE);

    /** "nimeää edustajakseen", "yhdyshenkilöksi valittiin", "utser till kontaktperson" */
    private static final Pattern NAMING = Pattern.compile(
            "nimeä|nimesi|nimet|valit|valits|utse|utsåg|toimi|fungerar|(?:henkilö|edustaja|kontaktperson|företrädare) (?:on|är)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ROLE = Pattern.compile(
            "edustaj|yhdyshenkil|yhteyshenkil|representant|kontaktperson|företrädare",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOT = Pattern.compile("(?<!\\p{L})(?:ei|inte)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private final Section section;

    Lists(Section section) {
        this.section = section;
    }

    List<Found<Attachment>> attachments() {
        List<Found<Attachment>> found = new ArrayList<>();
        section.all(Part.ATTACHMENTS).forEach(part -> addItems(part, found));
        if (found.isEmpty()) {
            section.parts().forEach(part -> addFromSentences(part, found));
        }
        return found;
    }

    private void addItems(PartText part, List<Found<Attachment>> found) {
        boolean background = part.words().toLowerCase(Locale.ROOT).startsWith("ohei")
                || part.words().toLowerCase(Locale.ROOT).startsWith("tillägg");
        int start = part.start();
        while (start < part.end()) {
            int end = endOfItem(start, part.end());
            String item = section.text().flat(start, end);
            if (item.isBlank() && !found.isEmpty()) {
                return;
            } else if (!item.isBlank()) {
                found.add(attachment(item, found.size() + 1, background, start, end));
            }
            start = end + 1;
        }
    }

    /** An item goes on over lines that begin in lower case. */
    private int endOfItem(int start, int partEnd) {
        String text = section.text().text();
        int end = text.indexOf('\n', start);
        while (end >= 0 && end + 1 < partEnd && Character.isLowerCase(text.charAt(end + 1))) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 || end > partEnd ? partEnd : end;
    }

    private static Found<Attachment> attachment(String item, int next, boolean background, int start, int end) {
        Matcher number = ITEM.matcher(item);
        boolean numbered = number.lookingAt() && number.group(1) != null;
        String label = item.substring(number.lookingAt() ? number.end() : 0).strip();
        Matcher identifier = IDENTIFIER.matcher(label);
        String id = identifier.lookingAt() ? identifier.group(1) : null;
        String plain = id == null ? label : label.substring(identifier.end());
        int ordinal = numbered ? Integer.parseInt(number.group(1)) : next;
        return new Found<>(new Attachment(ordinal, plain, id, background), start, end);
    }

    private void addFromSentences(PartText part, List<Found<Attachment>> found) {
        Matcher sentence = IN_SENTENCE.matcher(section.text().flat()).region(part.start(), part.end());
        while (sentence.find()) {
            boolean adjective = sentence.group(2).startsWith("olev");
            boolean background = sentence.group(1).toLowerCase(Locale.ROOT).startsWith("ohei");
            if (!adjective) {
                Attachment attachment = new Attachment(found.size() + 1, sentence.group(2), null, background);
                found.add(new Found<>(attachment, sentence.start(2), sentence.end(2)));
            }
        }
        Matcher reference = REFERENCE.matcher(section.text().flat()).region(part.start(), part.end());
        if (found.isEmpty() && reference.find()) {
            found.add(new Found<>(
                    new Attachment(1, reference.group(1), null, false), reference.start(1), reference.end(1)));
        }
    }

    /** Named in the resolution, or in the proposal if that was accepted. */
    List<Found<Representative>> representatives(boolean proposalAccepted) {
        List<Found<Representative>> found = new ArrayList<>();
        List<PartText> resolutions = section.all(Part.RESOLUTION);
        boolean none = resolutions.stream().anyMatch(this::namesNobody);
        if (proposalAccepted && !none) {
            section.all(Part.PROPOSAL).forEach(part -> addRepresentatives(part, found));
        }
        boolean free = !section.hasLabels();
        (free ? section.parts() : resolutions).forEach(part -> addRepresentatives(part, found));
        return found;
    }

    private boolean namesNobody(PartText part) {
        return Sentences.of(section.text(), part.start(), part.end()).stream()
                .anyMatch(sentence -> isNaming(sentence.value())
                        && NOT.matcher(sentence.value()).find());
    }

    private static boolean isNaming(String sentence) {
        return NAMING.matcher(sentence).find() && ROLE.matcher(sentence).find();
    }

    private void addRepresentatives(PartText part, List<Found<Representative>> found) {
        boolean listed = false;
        for (Found<String> sentence : Sentences.of(section.text(), part.start(), part.end())) {
            String words = sentence.value();
            boolean names = isNaming(words) && !NOT.matcher(words).find();
            boolean item = listed && words.startsWith("- ");
            listed = names || item;
            for (Found<String> name : names || item ? Names.all(words) : List.<Found<String>>of()) {
                String office = Titles.before(words, name.start());
                found.add(new Found<>(
                        new Representative(name.value(), office),
                        sentence.start() + name.start(),
                        sentence.start() + name.end()));
            }
        }
    }
}
