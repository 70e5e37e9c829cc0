package fi.verkosto.contact.web;

import fi.verkosto.contact.MergeChoice;
import fi.verkosto.contact.MergeChoice.Field;
import fi.verkosto.shared.NotFound;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form that merges two people: for each field, which of the two it is taken from. */
record MergeForm(
        @Nullable Long kept,
        @Nullable Integer keptVersion,
        @Nullable Long other,
        @Nullable Integer otherVersion,
        @Nullable Side name,
        @Nullable Side title,
        @Nullable Side language,
        @Nullable Side email,
        @Nullable Side phone) {

    /** One of the two people. */
    enum Side {
        KEPT,
        OTHER
    }

    MergeChoice toChoice() {
        if (kept == null || keptVersion == null || other == null || otherVersion == null) {
            throw new NotFound();
        }
        Set<Field> taken = EnumSet.noneOf(Field.class);
        take(taken, Field.NAME, name);
        take(taken, Field.TITLE, title);
        take(taken, Field.LANGUAGE, language);
        take(taken, Field.EMAIL, email);
        take(taken, Field.PHONE, phone);
        return new MergeChoice(kept, keptVersion, other, otherVersion, taken);
    }

    private static void take(Set<Field> taken, Field field, @Nullable Side side) {
        if (side == Side.OTHER) {
            taken.add(field);
        }
    }
}
