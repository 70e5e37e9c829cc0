package fi.verkosto.workshop;

import fi.verkosto.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A workshop beyond the quota, ordered and paid by itself (konsultointitilaus). The price is without tax. */
@Embeddable
public record ConsultingOrder(
        @Column(name = "order_price") Money price,
        @Column(name = "order_reason") String reason) {}
