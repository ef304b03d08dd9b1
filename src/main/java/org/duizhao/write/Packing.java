package org.duizhao.write;

import java.util.OptionalLong;

/**
 * How the files of an export lie on the disk.
 *
 * @param compressed whether each is packed with gzip, {@code .gz} behind its name
 * @param largestBytes how many bytes a file of a format that can be split has at most before it is packed; where one is not
 *     enough, they are numbered: {@code talk.1.tmx}
 * @param replacing whether files that are there may be replaced
 */
public record Packing(boolean compressed, OptionalLong largestBytes, boolean replacing) {
    /** One plain file, which replaces one that was there. */
    public static final Packing PLAIN = new Packing(false, OptionalLong.empty(), true);
}
