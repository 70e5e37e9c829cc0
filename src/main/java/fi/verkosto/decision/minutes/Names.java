package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of people (henkilönnimet): found by their capitals, put first name first. */
final class Names {

    /** "Tytti Määttä", "Riina Rinta-aho", "Timo Nousiaista" */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}-])\\p{Lu}\\p{L}+(?:-\\p{L}+)?"
                    + "(?: \\p{Lu}\\.)? (?:(?:af|von|de) )?\\p{Lu}\\p{L}+(?:-\\p{L}+)?(?: \\p{Lu}\\p{L}+(?:-\\p{L}+)?)?(?![\\p{L}])");

    /** The first names that most people in the offices of Finland have, to tell them from surnames. */
    private static final Set<String> FIRST = Arrays.stream(
                    ("aapo aarne ahti aino airi aki aleksi aleksander alma anders"
                                    + " anita anja ann anna anne anneli anni annika anssi antero antti anu ari arja arne arto arvo asko atte"
                                    + " auli aulis axel bengt birgitta bjarne björn bo camilla carina carl caroline christer christian"
                                    + " christina daniel david eero eeva eija eila eino elias elina elisa elisabeth elsa emilia emma erik eric"
                                    + " erja erkki esa esko eva fredrik gunilla gun göran hanna hannele hannes hannu harri heidi heikki heini"
                                    + " heli helena helge henri henrik henna hilkka iida iiris ilari ilkka ilmari ilona inga inka irene iris"
                                    + " irja irma ismo jaakko jaana jan jani janika janne jarkko jari jarmo jarno jaska jens jenni jenny jere"
                                    + " jesse joakim joel johan johanna john joni jonas jorma joona jouko jouni juha juhani juho jukka julia"
                                    + " juska jussi jyrki kaarina kai kaija kaisa kalevi kalle kari karin karita karoliina katariina kati katja"
                                    + " katri kauko keijo kenneth kerttu kim kimmo kirsi kirsti kjell kristian kristiina krister kristina"
                                    + " kurt kyösti laila lars lasse laura lauri lea leena leif leila lena leo liisa lilja linda linnea lotta"
                                    + " magnus maija maiju maire mari maria marianne marika marita marja marjatta marjo marjut markku marko"
                                    + " markus martin martti matias matti mats maria max merja mervi mia miia mika mikael mikko milla minna"
                                    + " mirja mirjam mirka mirva monica monika niina nils niklas nina noora olavi oili olli oskari ossi otto"
                                    + " outi oona paavo panu pasi patrik paula pauli pauliina päivi pekka pentti per perttu peter petra petri"
                                    + " petteri pia piia pirjo pirkko pirita raija raili raimo ralf rami rauni rauno reetta reijo riikka riina"
                                    + " riitta risto ritva robert roger roope rolf saara saija saila sakari sami samu samuel sanna sari satu"
                                    + " sebastian seija seppo silja simo sini sinikka sirkka sirpa sirkku sofia soile sointu stefan stig sture"
                                    + " suvi susanna susanne taina tanja tapani tapio tarja tarmo taru teemu teija tenho teppo tero terhi terttu"
                                    + " thomas tiia tiina timo titta toini tom tomas tomi toni topi torbjörn tove tuija tuomas tuomo tuovi tuula"
                                    + " tuulikki tuire tytti ulf ulla ulrika urpo ursula valtteri veera veijo veikko veli vesa viivi ville vilma"
                                    + " virpi visa åke åsa örjan")
                            .split(" "))
            .collect(Collectors.toSet());

    /** Words with a capital that are no names of people. */
    private static final Set<String> NO_NAMES = Set.of(
            "kaupunginhallitus",
            "kunnanhallitus",
            "kunnan",
            "kaupungin",
            "uso",
            "fcg",
            "kuntaliitto",
            "kuntaliiton",
            "oy",
            "verkoston",
            "verkosto",
            "ab",
            "kommunförbundet",
            "puh",
            "email",
            "nimi",
            "lisätietoja",
            "lisätiedot",
            "finnish",
            "consulting",
            "group",
            "suomen",
            "kokouksen",
            "puheenjohtaja",
            "pöytäkirja",
            "kaupunginkanslia",
            "konsernihallinto",
            "hallintopalvelut",
            "sähköposti",
            "hyväksyttiin",
            "merkittiin",
            "päätös",
            "liite",
            "kommunstyrelsen",
            "asia");

    private Names() {}

    /** The first name of a person in the text, as it stands there but first name first. */
    @Nullable
    static Found<String> first(String text) {
        List<Found<String>> all = all(text, 1);
        return all.isEmpty() ? null : all.get(0);
    }

    static List<Found<String>> all(String text) {
        return all(text, Integer.MAX_VALUE);
    }

    private static List<Found<String>> all(String text, int most) {
        List<Found<String>> found = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        int from = 0;
        while (found.size() < most && from < text.length() && name.find(from)) {
            List<String> words = trimmed(name.group());
            if (words.size() >= 2) {
                int start = text.indexOf(String.join(" ", words), name.start());
                int end = start + String.join(" ", words).length();
                found.add(new Found<>(ordered(words), start, end));
                from = end;
            } else {
                from = name.start() + firstWord(name.group());
            }
        }
        return found;
    }

    private static int firstWord(String group) {
        int space = group.indexOf(' ');
        return space < 0 ? group.length() : space + 1;
    }

    /** Without words that are no names, and without a third word unless the second is a first name too. */
    private static List<String> trimmed(String group) {
        List<String> words = List.of(group.split(" "));
        int start = 0;
        while (start < words.size() && isNoName(words.get(start))) {
            start++;
        }
        int end = start;
        while (end < words.size() && !isNoName(words.get(end))) {
            end++;
        }
        List<String> name = words.subList(start, end);
        boolean threeNames =
                name.size() == 3 && (isFirst(name.get(1)) || name.get(1).endsWith(".") || isParticle(name));
        return name.size() > 2 && !threeNames ? name.subList(0, 2) : name;
    }

    private static boolean isParticle(List<String> name) {
        return Character.isLowerCase(name.get(1).charAt(0));
    }

    private static boolean isNoName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NO_NAMES.contains(lower) || Titles.TITLE.matcher(lower).matches() || lower.endsWith("hallitus");
    }

    static boolean isFirst(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        return FIRST.contains(hyphen < 0 ? lower : lower.substring(0, hyphen));
    }

    /** "Määttä Tytti" is Tytti Määttä. */
    private static String ordered(List<String> words) {
        int last = words.size() - 1;
        boolean reversed = !isFirst(words.get(0)) && isFirst(words.get(last));
        if (reversed) {
            return String.join(" ", words.subList(1, words.size())) + " " + capitalised(words.get(0));
        }
        return words.stream().map(Names::capitalised).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /** "Timo Nousiaista" and "Timo Nousiaisen" are Timo Nousiainen; of the first name nothing is known to change. */
    static String nominative(String name) {
        for (String ending : List.of("sta", "stä", "sen")) {
            if (name.endsWith("i" + ending) && name.length() > 6) {
                return name.substring(0, name.length() - 3) + "nen";
            }
        }
        for (String ending : List.of("aa", "ää", "ea", "oa", "öä", "ia")) {
            if (name.endsWith(ending) && name.length() > 6) {
                return name.substring(0, name.length() - 1);
            }
        }
        return name;
    }
}
