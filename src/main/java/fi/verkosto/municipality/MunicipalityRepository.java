package fi.verkosto.municipality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MunicipalityRepository extends Repository<Municipality, Long> {

    @EntityGraph(attributePaths = "region")
    Optional<Municipality> findByCode(String code);

    /** Those with the codes, and the successors of merged ones. */
    @Query("""
            select m from Municipality m join fetch m.region
            where m.code in :codes or exists
              (select 1 from Municipality s join s.formerMunicipalities f where s = m and f.code in :codes)
            order by m.nameFi
            """)
    List<Municipality> findByCodes(Collection<String> codes);

    @Query("select m from Municipality m left join fetch m.populationFigures order by m.nameFi")
    List<Municipality> findAllWithPopulations();

    @Query("select m from Municipality m left join fetch m.formerMunicipalities")
    List<Municipality> findAllWithFormer();

    /** The successor of a merged municipality. */
    @Query("select m from Municipality m join fetch m.region join m.formerMunicipalities f where f.code = :code")
    Optional<Municipality> findByFormerCode(String code);

    @Query("""
            select new fi.verkosto.municipality.MunicipalityChoice(m.id, m.code, m.nameFi, m.nameSv)
            from Municipality m order by case when :swedish = true then m.nameSv else m.nameFi end
            """)
    List<MunicipalityChoice> choices(boolean swedish);

    /** Municipalities whose name or code, or that of one merged into them, contains the words. */
    @Query("""
            select new fi.verkosto.municipality.MunicipalityChoice(m.id, m.code, m.nameFi, m.nameSv)
            from Municipality m
            where m.code = :words
              or locate(cast(function('search_form', :words) as string), cast(function('search_form', m.nameFi) as string)) > 0
              or locate(cast(function('search_form', :words) as string), cast(function('search_form', m.nameSv) as string)) > 0
              or exists (select 1 from Municipality s join s.formerMunicipalities f where s = m and (f.code = :words
                or locate(cast(function('search_form', :words) as string), cast(function('search_form', f.nameFi) as string)) > 0
                or locate(cast(function('search_form', :words) as string), cast(function('search_form', f.nameSv) as string)) > 0))
            order by case when :swedish = true then m.nameSv else m.nameFi end
            """)
    List<MunicipalityChoice> search(String words, boolean swedish);
}
