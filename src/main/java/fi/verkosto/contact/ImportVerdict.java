package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a row of a file of people (tulos). */
public sealed interface ImportVerdict {

    /** The number of the row in the file. */
    int line();

    /** Whom it names. */
    String name();

    Outcome outcome();

    /** The role that it gives. */
    default @Nullable ImportedRole role() {
        return null;
    }

    /** Whom it is about, of those who are known already. */
    default @Nullable Long person() {
        return null;
    }

    /** The outcomes, in the order in which one wants to see them. */
    enum Outcome {
        REJECTED,
        POSSIBLE_DUPLICATE,
        NEW,
        CHANGED,
        ROLE_ADDED,
        UNCHANGED;

        /** Whether something is stored. */
        public boolean isWritten() {
            return this == NEW || this == CHANGED || this == ROLE_ADDED;
        }
    }

    /** What of a person changes. */
    enum Field {
        NAME,
        TITLE,
        EMAIL,
        PHONE,
        LANGUAGE,
        EMPLOYER;

        static Set<Field> changed(PersonDetails before, PersonDetails after) {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            put(fields, NAME, before.name(), after.name());
            put(fields, TITLE, before.title(), after.title());
            put(fields, TITLE, before.acting(), after.acting());
            put(fields, EMAIL, before.email(), after.email());
            put(fields, PHONE, before.phone(), after.phone());
            put(fields, LANGUAGE, before.language(), after.language());
            put(fields, EMPLOYER, before.employer(), after.employer());
            return fields;
        }

        private static void put(Set<Field> fields, Field field, @Nullable Object before, @Nullable Object after) {
            if (before == null ? after != null : !before.equals(after)) {
                fields.add(field);
            }
        }
    }

    /** Why two may be the same. */
    enum Likeness {
        EMAIL,
        NAME,
        PHONE,
        SIMILAR
    }

    /** Somebody who is not known yet. */
    record NewPerson(
            int line,
            String name,
            PersonDetails details,
            @Nullable ImportedRole role) implements ImportVerdict {

        @Override
        public Outcome outcome() {
            return Outcome.NEW;
        }
    }

    /** Somebody of whom the row says something else than what is known. */
    record Changed(
            int line,
            String name,
            @Nullable Long person,
            PersonDetails before,
            PersonDetails after,
            @Nullable ImportedRole role)
            implements ImportVerdict {

        @Override
        public Outcome outcome() {
            return Outcome.CHANGED;
        }

        public Set<Field> fields() {
            return Field.changed(before, after);
        }
    }

    /** Somebody who is known as the row says, and gets one more role. */
    record RoleAdded(int line, String name, @Nullable Long person, ImportedRole role) implements ImportVerdict {

        @Override
        public Outcome outcome() {
            return Outcome.ROLE_ADDED;
        }
    }

    /** All is as the row says already. */
    record Unchanged(int line, String name, @Nullable Long person) implements ImportVerdict {

        @Override
        public Outcome outcome() {
            return Outcome.UNCHANGED;
        }
    }

    /** Somebody who may be known by another name or address; nothing is stored unless it is said that they are two. */
    record PossibleDuplicate(
            int line, String name, @Nullable Long person, String known, Likeness why) implements ImportVerdict {

        @Override
        public Outcome outcome() {
            return Outcome.POSSIBLE_DUPLICATE;
        }
    }

    /** A row that cannot be taken as it is. */
    record Rejected(int line, String name, Refusal why) implements ImportVerdict {

        @Override
        public Outcome outcome() {
            return Outcome.REJECTED;
        }
    }
}
