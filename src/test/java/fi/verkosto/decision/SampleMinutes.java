package fi.verkosto.decision;

/** Minutes of an invented meeting in the manner of Kuhmo's: one case, handled for two seasons. */
public final class SampleMinutes {

    public static final String KUHMO = """
            Kuhmon kaupunki

            USO-verkostoon liittyminen

            41/00.01.03.00/2025

            Khall 21.01.2025 § 12

            Valmistelija kaupunginjohtaja Maija Malli, puh. 08 615 5500

            Uuden sukupolven organisaatiot (USO) -verkoston kausi 2025-2026 alkaa. Alle 9 000 asukkaan kunnan osallistumismaksu on 9 000 euroa vuodessa, yhteensä 18 000 euroa.

            Esittelijä Kaupunginjohtaja Malli Maija

            Päätösehdotus Kuhmon kaupunki päättää liittyä USO-verkostoon kaudelle 2025-2026.

            Päätös Kaupunginhallitus yksimielisesti hyväksyi päätösehdotuksen.

            Liitteet 1 Verkoston esite

            Khall 10.11.2026 § 301

            Valmistelija hallintojohtaja Ville Virtanen

            Verkoston kausi 2027-2028 alkaa ensi vuoden alussa. Osallistumismaksu on 9 000 euroa vuodessa, yhteensä 18 000 euroa.

            Esittelijä vt. kaupunginjohtaja Virtanen Ville

            Päätösehdotus Kuhmon kaupunki päättää liittyä USO-verkostoon kaudelle 2027-2028. Edustajaksi nimetään hallintojohtaja Ville Virtanen.

            Päätös

            Timo Testi, FCG, esitteli verkoston toimintaa 18:30-18:42 ja poistui kokouksesta ennen päätöksentekoa.

            Kaupunginhallitus yksimielisesti hyväksyi päätösehdotuksen.
            """;

    private SampleMinutes() {}
}
