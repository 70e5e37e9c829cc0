package fi.verkosto.season;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface VatRateRepository extends Repository<VatRate, LocalDate> {

    List<VatRate> findAllByOrderByValidFromDesc();

    VatRate save(VatRate rate);
}
