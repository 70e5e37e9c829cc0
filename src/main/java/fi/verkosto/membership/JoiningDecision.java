package fi.verkosto.membership;

/** Says whether a body has decided that the municipality joins. The feature of decisions implements it. */
public interface JoiningDecision {

    boolean isRecordedFor(Membership membership);
}
