package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which seasons a text names as the one at hand (kaudet), by number or by years. */
final class SeasonMentions {

    /** What two years in a row are called that are no season: one of the contradictions in real minutes. */
    static final int NO_SEASON = 0;

    private static final int AROUND = 110;
    private static final int BEFORE = 75;
    private static final int AFTER = 45;

    /** "2025-2026", "2025 ja 2026", "2025-26" */
    private static final Pattern YEARS =
            pattern("(?<![\\d./])(20\\d{2})(?: ?-{1,2} ?| ja | och | and )(20\\d{2}|\\d{2})(?!\\d|[./]\\d)");

    /** "USO 7", "USO8-verkoston", "USO-7" */
    private static final Pattern USO_NUMBER = pattern("(?<!\\p{L})uso[ -]?(\\d{1,2})(?!\\d|[.:/]\\d)");

    /** "7. kausi", "8. verkostokaudelle", "8. Uudistuvien kuntien", "den 8:e verksamhetsperioden" */
    private static final Pattern ORDINAL =
            pattern("(?<![\\d.])(\\d{1,2})(?:\\.|:e|:de|:an) (?:uso-?)?(?:verkosto|toimi|verksamhets"
                    + "|nätverks)?(?:kausi|kaude|kaute|kaudel|period|uudistuvien|säsong)");

    /** "kausi 8", "kaudella 8", "period 8" */
    private static final Pattern NUMBER_AFTER =
            pattern("(?:kausi|kaudella|kaudelle|kauden|period|säsong) (\\d{1,2})(?!\\d|[.:/-]\\d)");

    /** "kahdeksas kausi", "åttonde verksamhetsperioden" */
    private static final Pattern WORD =
            pattern("(?<!\\p{L})(viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|femte|sjätte|sjunde"
                    + "|åttonde|nionde|tionde)\\p{L}* (?:verkosto|toimi|verksamhets|nätverks)?(?:kau[sdt]|period)");

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("viide", 5),
            Map.entry("kuude", 6),
            Map.entry("seitsemä", 7),
            Map.entry("kahdeksa", 8),
            Map.entry("yhdeksä", 9),
            Map.entry("kymmene", 10),
            Map.entry("femte", 5),
            Map.entry("sjätte", 6),
            Map.entry("sjunde", 7),
            Map.entry("åttonde", 8),
            Map.entry("nionde", 9),
            Map.entry("tionde", 10));

    /** "on kuulunut verkostoon kausilla", "edellisellä kaudella", "har deltagit" */
    private static final Pattern PAST = pattern(
            "kuulunut|kuului|ollut|oli mukana|olleet|osallistui|osallistunut|edelli|viime"
                    + "|aiem|aikaisem|päättyn|har deltagit|deltog|tidigare|föregående|förra|varit med|ensimmäis|liittyi |liittynyt");

    private static final Pattern PAST_AFTER = pattern(
            "oli mukana|oli jäsen|osallistui|kuului|päättyi|päättyy|päättymässä" + "|deltog|avslutades|oli verkosto");

    /** Where a new thought begins, so that what stands before it says nothing of what follows. */
    private static final Pattern TURN = pattern("[.;:] |, (?:ja |mutta |nyt )?| mutta | nyt | men | nu |\\n");

    private static final Pattern CONTEXT = pattern(
            "(?<!\\p{L})uso|verkost|(?<!valtuusto)kau(?:si|de|te|ti)|period|nätverk|projekt|liitty|osallistu|säsong");

    private static final Pattern OTHER_PERIOD =
            pattern("(?:strategi|suunnitelm|talousarvio|valtuustokau|ohjelma|budget|plan"
                    + "|fullmäktigeperiod)\\p{L}*(?: \\p{L}+)? ?$");

    private final List<Vocabulary.Term> seasons;
    private final CleanText text;
    private final List<Found<Integer>> found = new ArrayList<>();

    SeasonMentions(List<Vocabulary.Term> seasons, CleanText text) {
        this.seasons = seasons;
        this.text = text;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The numbers of the seasons, NO_SEASON for years that are none. */
    List<Found<Integer>> in(int start, int end) {
        Matcher years = matcher(YEARS, start, end);
        while (years.find()) {
            addYears(years);
        }
        for (Pattern pattern : List.of(USO_NUMBER, ORDINAL, NUMBER_AFTER, WORD)) {
            Matcher number = matcher(pattern, start, end);
            while (number.find()) {
                Integer word = ORDINALS.get(number.group(1).toLowerCase(Locale.ROOT));
                addNumber(word == null ? Integer.parseInt(number.group(1)) : word, number);
            }
        }
        return found;
    }

    private Matcher matcher(Pattern pattern, int start, int end) {
        return pattern.matcher(text.flat()).region(start, end).useTransparentBounds(true);
    }

    private void addYears(Matcher years) {
        int first = Integer.parseInt(years.group(1));
        int last = Integer.parseInt(years.group(2)) % 100;
        boolean inARow = last == (first + 1) % 100;
        int number = seasons.stream()
                .filter(season -> season.startsOn().getYear() == first)
                .map(Vocabulary.Term::number)
                .findFirst()
                .orElse(NO_SEASON);
        if (inARow && isAboutSeason(years) && !isPast(years)) {
            found.add(new Found<>(number, years.start(), years.end()));
        }
    }

    private void addNumber(int number, Matcher matcher) {
        boolean known = seasons.stream().anyMatch(season -> season.number() == number);
        if (known && !isPast(matcher)) {
            found.add(new Found<>(number, matcher.start(), matcher.end()));
        }
    }

    private boolean isAboutSeason(Matcher years) {
        int from = Math.max(0, years.start() - AROUND);
        int to = Math.min(text.flat().length(), years.end() + AROUND);
        String near = text.flat(from, to);
        String before = text.flat(Math.max(0, years.start() - 40), years.start());
        return CONTEXT.matcher(near).find() && !OTHER_PERIOD.matcher(before).find();
    }

    private boolean isPast(Matcher mention) {
        String before = text.text().substring(Math.max(0, mention.start() - BEFORE), mention.start());
        Matcher turn = TURN.matcher(before);
        int from = 0;
        while (turn.find()) {
            from = turn.group().equals("\n") ? from : turn.end();
        }
        String after = text.flat(mention.end(), Math.min(text.flat().length(), mention.end() + AFTER));
        Matcher end = TURN.matcher(after);
        String afterwards = end.find() ? after.substring(0, end.start()) : after;
        return PAST.matcher(before.substring(from)).find()
                || PAST_AFTER.matcher(afterwards).find();
    }
}
