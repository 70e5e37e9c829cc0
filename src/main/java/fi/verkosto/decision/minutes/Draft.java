package fi.verkosto.decision.minutes;

import java.util.Arrays;

/** Text while it is being cleaned (luonnos): its characters, each with its place in the original. */
final class Draft {

    private char[] chars;
    private int[] origins;
    private int length;

    Draft(int capacity) {
        chars = new char[Math.max(16, capacity)];
        origins = new int[chars.length];
    }

    void add(char character, int origin) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            origins = Arrays.copyOf(origins, length * 2);
        }
        chars[length] = character;
        origins[length] = origin;
        length++;
    }

    void addFrom(Draft other, int index) {
        add(other.chars[index], other.origins[index]);
    }

    void replaceLast(char character) {
        chars[length - 1] = character;
    }

    void dropLast() {
        length--;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** The character before the end, or a line break where the text begins. */
    char last() {
        return length == 0 ? '\n' : chars[length - 1];
    }

    /** The index after the line that begins at the given one, without its line break. */
    int endOfLine(int start) {
        int end = start;
        while (end < length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    String text() {
        return new String(chars, 0, length);
    }

    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    int[] origins() {
        return Arrays.copyOf(origins, length);
    }
}
