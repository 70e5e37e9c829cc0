package fi.verkosto.bulletin.initiative;

import org.jspecify.annotations.Nullable;

/**
 * What the network answers.
 *
 * @param text in Markdown
 * @param meeting of a peer discussion
 */
public record Answer(String text, @Nullable Meeting meeting) {}
