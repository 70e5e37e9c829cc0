package fi.verkosto.api;

import fi.verkosto.municipality.Municipality;

/** A municipality where another record names it. */
record MunicipalityName(String code, String nameFi, String nameSv) {

    static MunicipalityName of(Municipality municipality) {
        return new MunicipalityName(municipality.getCode(), municipality.getNameFi(), municipality.getNameSv());
    }
}
