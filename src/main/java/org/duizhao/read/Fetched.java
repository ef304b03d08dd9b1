package org.duizhao.read;

/**
 * A page as it was received.
 *
 * @param address where it was found after all redirects
 * @param text its characters, without a byte order mark
 */
public record Fetched(String address, String text) {}
