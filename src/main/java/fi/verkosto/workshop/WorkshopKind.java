package fi.verkosto.workshop;

/** What a slot is spent on: not only a meeting, also preparation, a study, an evaluation or a comparison. */
public enum WorkshopKind {
    CO_DEVELOPMENT,
    SEMINAR,
    PREPARATION,
    STUDY,
    EVALUATION,
    COMPARISON
}
