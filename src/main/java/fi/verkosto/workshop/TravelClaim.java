package fi.verkosto.workshop;

/** What is known of an expert's travel claim (matkalasku) for a workshop: it has come, or there were no costs. */
public enum TravelClaim {
    RECEIVED,
    NONE
}
