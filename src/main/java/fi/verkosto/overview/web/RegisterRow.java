package fi.verkosto.overview.web;

/** A municipality's row in the register, every value as it is read. */
public record RegisterRow(
        String code,
        String address,
        String name,
        String region,
        String population,
        String tier,
        String fee,
        String seasons,
        String look,
        String state) {}
