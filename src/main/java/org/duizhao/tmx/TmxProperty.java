package org.duizhao.tmx;

/**
 * Something said of a header, a unit or a variant.
 *
 * @param type what it is; types of one tool's own begin with {@code x-}
 * @param value what is said
 */
public record TmxProperty(String type, String value) {}
