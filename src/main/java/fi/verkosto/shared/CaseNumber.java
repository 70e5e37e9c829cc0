package fi.verkosto.shared;

/**
 * The case number of a municipality (asianumero) in whatever form its system gives it, for instance
 * {@code 41/00.01.03.00/2021}, {@code PuuDno-2019-83} or {@code HEL 2017-011153 T 02 05 01 00}. Only its spaces are
 * put in order.
 */
public record CaseNumber(String text) {

    public static final int MAX_LENGTH = 60;

    public CaseNumber {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.chars().noneMatch(Character::isDigit)) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
    }

    public static CaseNumber parse(String text) {
        return new CaseNumber(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
