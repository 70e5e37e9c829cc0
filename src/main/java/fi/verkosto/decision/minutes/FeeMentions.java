package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.FeeMention.Kind;
import fi.verkosto.decision.minutes.ReadHandling.Band;
import fi.verkosto.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sums in a handling and says of each what it is (summat). */
final class FeeMentions {

    private static final int BEFORE = 140;
    private static final int AFTER = 60;

    /** "8 000 euroa", "17.000 €", "9 000 e", "9000,00 euroa" */
    private static final Pattern SUM = Pattern.compile(
            "(?<![\\d.,/-])(\\d{1,3}(?:[ .]\\d{3})+|\\d{3,7})(?:,(\\d{2})|,-)?"
                    + " ?(?:€|euroa|euron|euroon|euro|eur|e)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** "/vuosi", "per år", "vuodessa" right after the sum */
    private static final Pattern PER_YEAR = pattern(
            "[ (]*(?:\\+ ?alv\\)?|\\(?alv 0 ?%\\)?)?[ )]*(?:/|per|vuodessa|vuosittain|vuodelta|om året|årligen|i året)"
                    + " ?(?:vuosi|vuodessa|v(?!\\p{L})|år|a(?!\\p{L}))?");

    private static final Pattern TOTAL =
            pattern("kokonaishin|kokonaiskustann|kokonaissumm|yhteensä|kahdelta vuodelta|koko kau|kahden"
                    + " vuoden|kaksivuoti|totalt|sammanlagt|två år|hela perioden|totalpris|hela"
                    + " säsongen|verkostokaudelta|(?:euroa|€) kaudelta");

    private static final Pattern YEARLY = pattern(
            "vuosimaksu|osallistumismaks|vuodessa|vuosittai|årsavgift|deltagaravgift|deltagaravgiften|avgiften|jäsenmaksu|vuosikustannu|verkostomaksu|maksu"
                    + " (?:on|oli|olisi)|maksaa|årligen|per år|vuotuinen|hinta on|kostar|avgift|kustannus"
                    + " on|asuka|asukkaa|invånare");

    private static final Pattern ANOTHER_SEASON =
            pattern("edelli|viime kau|aiem|aikaisem|päättyneellä|kuluva|on ollut|oli"
                    + " |tidigare|förra|föregående|fjol|menneellä");

    private static final Pattern CHANGE =
            pattern("(?:nous|noussut|korot|laske|höj|stig|sänk)\\p{L}*(?: \\p{L}+){0,2} ?$");

    /** "enintään", "under": a limit is no fee */
    private static final Pattern LIMIT =
            pattern("(?<!\\p{L})(?:enintään|korkeintaan|alle|yli|vähintään|högst|under|över|upp till|minst) ?$");

    private static final Pattern WITH_TAX =
            pattern("[ (]*(?:sis|sisält|inkl|ink)\\p{L}*\\.? ?(?:alv|arvonl|moms|mervärdes)" + "|verollinen|bruttohin");

    private final Section section;
    private final List<FeeMention> found = new ArrayList<>();

    FeeMentions(Section section) {
        this.section = section;
    }

    private static final Pattern SHORT_WORD = pattern("(?<!\\p{L})\\p{L}{1,3}$");

    private static final Pattern STOP = pattern("[.;] |, (?!jolloin|eli|yhteensä|totalt|sammanlagt)");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<FeeMention> all() {
        section.parts().forEach(this::find);
        return found;
    }

    private void find(PartText part) {
        String flat = section.text().flat();
        Matcher sum = SUM.matcher(flat).region(part.start(), part.end()).useTransparentBounds(true);
        int last = part.start();
        while (sum.find()) {
            String before = before(last, sum.start());
            String after = flat.substring(sum.end(), Math.min(part.end(), sum.end() + AFTER));
            Found<Band> band = band(before, after, sum);
            found.add(new FeeMention(money(sum), kind(before, after, band), band, part.part(), sum.start(), sum.end()));
            last = sum.end();
        }
    }

    /** What stands between the last sum, or the beginning of the paragraph, and this one. */
    private String before(int last, int sum) {
        int from = Math.max(last, sum - BEFORE);
        String text = section.text().text().substring(from, sum);
        int paragraph = text.lastIndexOf("\n\n");
        boolean list = paragraph >= 0 && text.length() - paragraph < 12;
        String own = paragraph < 0 || list ? text : text.substring(paragraph);
        String flat = own.replace('\n', ' ');
        int sentence = flat.lastIndexOf(". ");
        return sentence < 0 || SHORT_WORD.matcher(flat.substring(0, sentence)).find() ? flat : flat.substring(sentence);
    }

    /** The bounds beside the sum, by their place in the whole text. */
    @Nullable
    private static Found<Band> band(String before, String after, Matcher sum) {
        Found<Band> band = Numbers.lastBand(before);
        if (band != null) {
            return Pieces.moved(band, sum.start() - before.length());
        } else if (after.length() <= 2) {
            return null;
        }
        String sentence = after.substring(0, after.indexOf('.') < 0 ? after.length() : after.indexOf('.'));
        band = SUM.matcher(sentence).find() ? null : Numbers.lastBand(sentence);
        return band == null ? null : Pieces.moved(band, sum.end());
    }

    private static Kind kind(String before, String after, @Nullable Found<Band> band) {
        boolean otherwise = ANOTHER_SEASON.matcher(before).find()
                || CHANGE.matcher(before).find()
                || WITH_TAX.matcher(after).lookingAt()
                || ANOTHER_SEASON.matcher(start(after, 30)).find()
                || LIMIT.matcher(before).find();
        if (otherwise) {
            return Kind.OTHER;
        } else if (PER_YEAR.matcher(after).lookingAt()) {
            return Kind.ANNUAL;
        } else if (TOTAL.matcher(before).find()
                || TOTAL.matcher("euroa" + start(after, 34)).find()) {
            return Kind.TOTAL;
        }
        return band != null || YEARLY.matcher(before).find() ? Kind.ANNUAL : Kind.OTHER;
    }

    private static String start(String text, int length) {
        int end = Math.min(text.length(), length);
        Matcher stop = STOP.matcher(text);
        return text.substring(0, stop.find() && stop.start() < end ? stop.start() : end);
    }

    private static Money money(Matcher sum) {
        String cents = sum.group(2) == null ? "00" : sum.group(2);
        return new Money(new BigDecimal(Numbers.value(sum.group(1)) + "." + cents));
    }
}
