package fi.verkosto.contact;

import java.util.Set;

/**
 * How two records of the same person become one.
 *
 * @param kept id of the record that stays
 * @param merged id of the one that leads to it from then on
 * @param fields those that are taken from the one that goes
 */
public record MergeChoice(long kept, int keptVersion, long merged, int mergedVersion, Set<Field> fields) {

    /** What can be taken from either. */
    public enum Field {
        NAME,
        TITLE,
        LANGUAGE,
        EMAIL,
        PHONE
    }

    public MergeChoice {
        fields = Set.copyOf(fields);
    }

    boolean takes(Field field) {
        return fields.contains(field);
    }
}
