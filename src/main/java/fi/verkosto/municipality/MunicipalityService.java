package fi.verkosto.municipality;

import fi.verkosto.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds municipalities, also under the names and codes of those that were merged into them. */
@Service
@Transactional(readOnly = true)
public class MunicipalityService {

    private final MunicipalityRepository municipalities;

    MunicipalityService(MunicipalityRepository municipalities) {
        this.municipalities = municipalities;
    }

    /** The municipality with the code; the code of a merged one leads to its successor. */
    public Municipality get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    public Optional<Municipality> find(String code) {
        return municipalities.findByCode(code).or(() -> municipalities.findByFormerCode(code));
    }

    /** With figures and former municipalities, for the municipality's own page. */
    public Municipality getWhole(String code) {
        Municipality municipality = get(code);
        municipality.getPopulationFigures();
        municipality.getFormerMunicipalities();
        return municipality;
    }

    /** Those with the codes by their Finnish names; the codes of merged ones lead to their successors. */
    public List<Municipality> list(Collection<String> codes) {
        return municipalities.findByCodes(codes);
    }

    /** All with figures and former municipalities, by their Finnish names. */
    public List<Municipality> listWhole() {
        List<Municipality> all = municipalities.findAllWithPopulations();
        municipalities.findAllWithFormer();
        return all;
    }

    /** All with their former municipalities. */
    public List<Municipality> listWithFormer() {
        return municipalities.findAllWithFormer();
    }

    /** All municipalities by their Finnish or Swedish names. */
    public List<MunicipalityChoice> choices(boolean swedish) {
        return municipalities.choices(swedish);
    }

    /** Municipalities by any present or former name or code; case and accents do not matter. */
    public List<MunicipalityChoice> search(String words) {
        return search(words, false);
    }

    /** The same in the order of their Finnish or Swedish names. */
    public List<MunicipalityChoice> search(String words, boolean swedish) {
        return words.isBlank() ? choices(swedish) : municipalities.search(words.strip(), swedish);
    }
}
