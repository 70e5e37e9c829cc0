package fi.verkosto.decision.proposal;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;

/** A proposal text with what it was written from. */
public record Proposal(Municipality municipality, Season season, ProposalTerms terms, ProposalText text) {}
