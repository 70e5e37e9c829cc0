package fi.verkosto.season;

import java.util.List;

/**
 * The popular workshop themes of the network's brochure (suosittuja kuntakohtaisen kehittämisen teemoja): with them the
 * catalogue of a new season begins, in the language in which the network writes its themes. From then on they are data.
 */
public final class PopularThemes {

    public static final List<String> TITLES = List.of(
            "Luottamushenkilöjohtaminen, toimielintyöskentely ja kaksoisjohtaminen",
            "Johtamisjärjestelmän ja rakenteiden uudistaminen, muutoksen johtaminen",
            "Kuntakonsernin ja konsernijohdon toimintatavat",
            "Kuntastrategian laadinta, päivittäminen ja arviointi",
            "Kuntastrategian toimeenpano ja strategiset ohjelmat",
            "Toimintaympäristön ja talouden tarkastelut, uudistusten ennakointi");

    private PopularThemes() {}
}
