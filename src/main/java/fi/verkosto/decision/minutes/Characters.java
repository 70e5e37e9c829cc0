package fi.verkosto.decision.minutes;

import java.util.Map;

/** Gives every character its plain form (merkit): spaces, dashes, ligatures, marks above letters, list bullets. */
final class Characters {

    private static final Map<Character, String> LIGATURES =
            Map.of('\uFB00', "ff", '\uFB01', "fi", '\uFB02', "fl", '\uFB03', "ffi", '\uFB04', "ffl");
    private static final Map<String, Character> COMPOSED = Map.of(
            "a\u0308", 'ä', "o\u0308", 'ö', "a\u030A", 'å', "A\u0308", 'Ä', "O\u0308", 'Ö', "A\u030A", 'Å', "e\u0301",
            'é', "u\u0308", 'ü');
    private static final String DROPPED = "\u200B\u200C\u200D\u2060\uFEFF*`";
    private static final String BULLETS = "\u2022\u00B7\u25AA\u25CF\u25CB\u25A0\uF0B7\u2023\u2043";

    private Characters() {}

    static Draft plain(String original) {
        Draft plain = new Draft(original.length());
        int index = 0;
        while (index < original.length()) {
            index = original.charAt(index) == '\u00AD'
                    ? afterSoftHyphen(original, index)
                    : add(plain, original.charAt(index), index);
        }
        return plain;
    }

    /** A soft hyphen goes, and with it the line break that it stands for. */
    private static int afterSoftHyphen(String original, int index) {
        int next = index + 1;
        while (next < original.length() && " \r\u00A0".indexOf(original.charAt(next)) >= 0) {
            next++;
        }
        boolean atLineEnd = next < original.length() && original.charAt(next) == '\n';
        return atLineEnd ? next + 1 : index + 1;
    }

    private static int add(Draft plain, char character, int index) {
        String ligature = LIGATURES.get(character);
        boolean mark = character >= '\u0300' && character <= '\u036F';
        Character composed = mark ? COMPOSED.get("" + plain.last() + character) : null;
        if (composed != null) {
            plain.replaceLast(composed);
        } else if (ligature != null) {
            ligature.chars().forEach(part -> plain.add((char) part, index));
        } else if (!isDropped(character, plain.last())) {
            plain.add(simple(character), index);
        }
        return index + 1;
    }

    private static boolean isDropped(char character, char before) {
        boolean lineMark = (character == '#' || character == '>') && before == '\n';
        return lineMark || character == '\r' || DROPPED.indexOf(character) >= 0;
    }

    private static char simple(char character) {
        if (character == '\n' || character == '\f' || character == '\u2028' || character == '\u2029') {
            return '\n';
        } else if (Character.isSpaceChar(character) || character < ' ' || character == '|') {
            return ' ';
        } else if ((character >= '\u2010' && character <= '\u2015') || character == '\u2212') {
            return '-';
        } else if (BULLETS.indexOf(character) >= 0) {
            return '-';
        } else if ("\u201C\u201D\u201E\u00AB\u00BB".indexOf(character) >= 0) {
            return '"';
        }
        return "\u2018\u2019\u00B4".indexOf(character) >= 0 ? '\'' : character;
    }
}
