package fi.verkosto.bulletin.initiative;

import org.jspecify.annotations.Nullable;

/**
 * What a member proposes.
 *
 * @param text in Markdown
 * @param theme id of a theme of the season
 * @param wishedTime in the proposer's words
 */
public record Proposal(
        InitiativeKind kind,
        String title,
        String text,
        @Nullable Long theme,
        @Nullable String wishedTime) {}
