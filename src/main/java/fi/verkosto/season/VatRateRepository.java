package fi.verkosto.season;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VatRateRepository extends Repository<VatRate, LocalDate> {

    List<VatRate> findAllByOrderByValidFromDesc();

    /** The number of rows added: none when a rate begins on that day already. */
    @Modifying
    @Query(
            value = "insert into vat_rate (valid_from, percent) values (:validFrom, :percent) on conflict do nothing",
            nativeQuery = true)
    int insert(LocalDate validFrom, BigDecimal percent);
}
