package fi.verkosto.decision;

/** The kind of body that decides (toimielin). */
public enum BodyKind {
    BOARD,
    COUNCIL,
    OFFICE_HOLDER,
    OTHER;

    private static final int RECTIFICATION_DAYS = 14;
    private static final int MUNICIPAL_APPEAL_DAYS = 30;

    /** What a council decides is appealed at once, what others decide is first asked to be rectified: kuntalaki 134-135 §. */
    public int appealDays() {
        return this == COUNCIL ? MUNICIPAL_APPEAL_DAYS : RECTIFICATION_DAYS;
    }
}
