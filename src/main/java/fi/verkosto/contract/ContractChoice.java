package fi.verkosto.contract;

/** What a list of contracts shows: those of one state, or members that have no signed one though their season runs. */
public enum ContractChoice {
    DRAFT,
    SENT,
    SIGNED,
    MISSING
}
