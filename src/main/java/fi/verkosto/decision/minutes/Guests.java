package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Guest;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who was heard in the meeting from outside (asiantuntijat), from when to when, and whether they left. */
final class Guests {

    /** "esitteli", "kuultiin asiantuntijana", "selosti", "redogjorde" */
    private static final Pattern HEARD =
            pattern("esittel|selost|kuultav|kuultiin|kuulla|asiantuntija|alust|redogj|presenter"
                    + "|hördes|sakkunnig|oli läsnä|läsnäolo|närvar|kertoi|saapui");

    private static final Pattern CONFLICT = pattern("esteelli|jääv|jäv(?!l)");

    private static final Pattern LEFT = pattern("poistui|lämnade|avlägsnade|poissa");

    /** "18:30-18:42", "klo 17.02 - 17.25", "kl. 17.05-17.20" */
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})[:.](\\d{2})(?: ?- ?| ja (?:poistui )?(?:klo )?| - klo |-klo | till )(\\d{1,2})[:.](\\d{2})(?!\\d|\\.\\d)");

    /** "klo 17.02" */
    private static final Pattern CLOCK = pattern("(?:klo|kello|kl\\.?) ?(\\d{1,2})[:.](\\d{2})(?!\\d|\\.\\d)");

    /** "FCG", "Kuntaliitto", "FCG:n", "Kommunförbundet" */
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?<!\\p{L})(FCG|Kuntaliit|Kommunförbundet)(?: Finnish Consulting Group)?(?::n|:stä|[ot]\\p{L}*)?(?: Oy| Ab)?(?!\\p{L})");

    private final Section section;

    Guests(Section section) {
        this.section = section;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Found<Guest>> all() {
        List<Found<Guest>> guests = new ArrayList<>();
        for (PartText part : section.parts()) {
            if (part.part() == Part.PROCEEDINGS || part.part() == Part.RESOLUTION || part.part() == Part.BACKGROUND) {
                find(part, guests);
            }
        }
        return guests;
    }

    private void find(PartText part, List<Found<Guest>> guests) {
        List<Found<String>> sentences = Sentences.of(section.text(), part.start(), part.end());
        for (int index = 0; index < sentences.size(); index++) {
            Found<String> sentence = sentences.get(index);
            String next =
                    index + 1 < sentences.size() ? sentences.get(index + 1).value() : "";
            boolean heard = HEARD.matcher(sentence.value()).find()
                    && !CONFLICT.matcher(sentence.value()).find();
            Found<String> name = heard ? Names.first(sentence.value()) : null;
            boolean left =
                    LEFT.matcher(sentence.value()).find() || LEFT.matcher(next).find();
            Found<LocalTime[]> times = times(sentence.value() + " " + next);
            if (name != null && (times != null || left)) {
                add(sentence, name, times, left, guests);
            }
        }
    }

    private static void add(
            Found<String> sentence,
            Found<String> name,
            @Nullable Found<LocalTime[]> times,
            boolean left,
            List<Found<Guest>> guests) {
        Matcher organisation = ORGANISATION.matcher(sentence.value());
        String from = organisation.find() ? plain(organisation.group(1)) : null;
        LocalTime[] span = times == null ? new LocalTime[2] : times.value();
        Guest guest = new Guest(Names.nominative(name.value()), from, span[0], span[1], left);
        boolean known = guests.stream().anyMatch(other -> other.value().name().equals(guest.name()));
        if (!known) {
            guests.add(new Found<>(guest, sentence.start() + name.start(), sentence.end()));
        }
    }

    private static String plain(String organisation) {
        return organisation.startsWith("Kuntaliit") ? "Kuntaliitto" : organisation;
    }

    @Nullable
    private static Found<LocalTime[]> times(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            LocalTime[] both = {time(span.group(1), span.group(2)), time(span.group(3), span.group(4))};
            return new Found<>(both, span.start(), span.end());
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return null;
        }
        LocalTime[] times = {time(clock.group(1), clock.group(2)), null};
        if (clock.find()) {
            times[1] = time(clock.group(1), clock.group(2));
        }
        return new Found<>(times, 0, text.length());
    }

    private static @Nullable LocalTime time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? LocalTime.of(hours, minutes) : null;
    }
}
