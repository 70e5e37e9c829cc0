package fi.verkosto.season;

import jakarta.persistence.Embeddable;

/**
 * A paper of a season that is found elsewhere, such as its brochure.
 *
 * @param address begins with https://
 */
@Embeddable
public record SeasonLink(String title, String address) {}
