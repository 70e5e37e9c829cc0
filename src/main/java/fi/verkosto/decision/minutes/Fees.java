package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.FeeMention.Kind;
import fi.verkosto.decision.minutes.ReadHandling.Band;
import fi.verkosto.shared.Money;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what taking part costs this municipality (osallistumismaksu), as far as the handling says it. */
final class Fees {

    /** "Kunta kuuluu alle 9 000 asukkaan hintaluokkaan" */
    private static final Pattern BELONGS = Pattern.compile(
            "(?:kuulu|hör till|tillhör|osalta|sijoittu)\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TRAVEL = Pattern.compile(
            "(?<!\\p{L})(?:matkakul|matkakust|matkustusk|matkustuskust|resekost|reseersätt|resor)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NEAR = 80;

    private final Section section;
    private final List<FeeMention> mentions;

    Fees(Section section) {
        this.section = section;
        this.mentions = new FeeMentions(section).all();
    }

    /** The yearly fee: of the resolution before the proposal before the rest; of the stated tier if there are several. */
    @Nullable
    FeeMention annual() {
        List<FeeMention> annual = mentions.stream()
                .filter(mention -> mention.kind() == Kind.ANNUAL)
                .toList();
        for (Part part : List.of(Part.RESOLUTION, Part.PROPOSAL)) {
            List<FeeMention> own =
                    annual.stream().filter(mention -> mention.part() == part).toList();
            if (!own.isEmpty()) {
                return ofOwnTier(own);
            }
        }
        List<FeeMention> plain =
                annual.stream().filter(mention -> mention.band() == null).toList();
        return plain.isEmpty() ? ofOwnTier(annual) : only(plain);
    }

    @Nullable
    FeeMention total() {
        List<FeeMention> totals = mentions.stream()
                .filter(mention -> mention.kind() == Kind.TOTAL)
                .toList();
        FeeMention annual = annual();
        FeeMention only = only(totals);
        return only != null || annual == null
                ? only
                : totals.stream()
                        .filter(total -> total.amount().equals(annual.amount().plus(annual.amount())))
                        .findFirst()
                        .orElse(null);
    }

    /** The tier that the handling states for the municipality: the only one, or the one of the stated population. */
    @Nullable
    Found<Band> band() {
        List<FeeMention> banded =
                mentions.stream().filter(mention -> mention.band() != null).toList();
        FeeMention annual = annual();
        FeeMention own = annual != null && annual.band() != null ? annual : onlyBand(banded);
        return own == null || own.bounds() == null ? statedBand() : own.bounds();
    }

    @Nullable
    private FeeMention ofOwnTier(List<FeeMention> annual) {
        FeeMention single = only(annual);
        if (single != null || annual.isEmpty()) {
            return single;
        }
        Found<Integer> population = Numbers.population(section.flat());
        Found<Band> stated = statedBand();
        Predicate<Band> fits = stated != null
                ? stated.value()::equals
                : band -> population != null && Numbers.includes(band, population.value());
        return only(annual.stream()
                .filter(mention -> mention.band() != null && fits.test(mention.band()))
                .toList());
    }

    /** "kuuluu alle 9 000 asukkaan luokkaan", in one sentence without a sum. */
    @Nullable
    private Found<Band> statedBand() {
        String flat = section.flat();
        Matcher belongs = BELONGS.matcher(flat);
        while (belongs.find()) {
            int to = Math.min(flat.length(), belongs.end() + NEAR);
            Found<Band> band = Numbers.lastBand(flat.substring(belongs.end(), to));
            if (band != null) {
                int by = section.start() + belongs.end();
                return new Found<>(band.value(), by + band.start(), by + band.end());
            }
        }
        return null;
    }

    @Nullable
    private static FeeMention onlyBand(List<FeeMention> banded) {
        long bands = banded.stream().map(FeeMention::band).distinct().count();
        return bands == 1 ? banded.get(0) : null;
    }

    @Nullable
    private static FeeMention only(List<FeeMention> mentions) {
        List<Money> amounts =
                mentions.stream().map(FeeMention::amount).distinct().toList();
        return amounts.size() == 1 ? mentions.get(0) : null;
    }

    /** The sentence on the experts' travel. */
    @Nullable
    Found<String> travel() {
        for (PartText part : section.parts()) {
            Matcher travel = TRAVEL.matcher(section.text().flat()).region(part.start(), part.end());
            if (travel.useTransparentBounds(true).find()) {
                return sentenceAt(part, travel.start());
            }
        }
        return null;
    }

    @Nullable
    private Found<String> sentenceAt(PartText part, int at) {
        return Sentences.of(section.text(), part.start(), part.end()).stream()
                .filter(sentence -> sentence.start() <= at && at < sentence.end())
                .findFirst()
                .orElse(null);
    }
}
