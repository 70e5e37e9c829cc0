package fi.verkosto.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.document.TableRow;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AppTest
@Import(PeopleMaker.class)
class KnownPeopleTest {

    @Autowired
    TestWorld world;

    @Autowired
    PeopleMaker maker;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    KnownPeople known;

    /** A whole organisation may be like somebody: one of them is enough to ask. */
    @Test
    void findsOnePersonOfManyWhoAreLikeARow() throws SQLException {
        maker.person("Maija", "Mallikas", "781");
        world.execute("insert into person (first_name, last_name, organisation, municipality_id) select 'Maija',"
                + " 'Mallikas' || chr(97 + n), 'MUNICIPALITY', municipality_id from person, generate_series(1, 25) n");
        RowReader reader = new RowReader(
                new ImportHead(new TableRow(1, List.of("Nimi", "Kunta", "Puhelin"))),
                new MunicipalityNames(municipalities.listWithFormer()));

        KnownPeople.Found found = known.find(Map.of(
                2, reader.read(new TableRow(2, List.of("Maija Mallikass", "Sysmä", ""))),
                3, reader.read(new TableRow(3, List.of("Maija Mallikas", "Sysmä", "")))));

        assertThat(found.hits().get(2)).hasSize(1);
        assertThat(found.hits().get(3)).extracting(KnownPeople.Hit::why).containsExactly(ImportVerdict.Likeness.NAME);
    }
}
