package fi.verkosto.decision.minutes;

import java.util.List;

/** A form in which a system of minutes prints the heading of a handling (lomakkeen otsikkomuoto). */
interface HeadingForm {

    /** The headings that begin at the given line: usually none or one. */
    List<Heading> at(HeadLines lines, int index);
}
