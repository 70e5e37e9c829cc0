package fi.verkosto.overview.web;

/** A municipality's row in the register, every value as it is read. */
record RegisterRow(
        String code,
        String name,
        String region,
        String population,
        String tier,
        String fee,
        String seasons,
        String tone,
        String state) {}
