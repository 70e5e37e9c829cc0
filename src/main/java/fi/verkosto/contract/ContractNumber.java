package fi.verkosto.contract;

/** The number of a contract: its season's, and its own within the season, counted without gaps from 1. */
public record ContractNumber(int season, int ordinal) {

    @Override
    public String toString() {
        return "%d-%03d".formatted(season, ordinal);
    }
}
