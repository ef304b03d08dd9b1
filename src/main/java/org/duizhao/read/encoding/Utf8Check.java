package org.duizhao.read.encoding;

/**
 * What some bytes are as UTF-8 (RFC 3629).
 *
 * @param isValid whether they are UTF-8 without a NUL
 * @param isAscii whether no byte has its high bit set
 * @param hasLongSequences whether a character has three or four bytes, which other encodings hardly ever look like
 */
record Utf8Check(boolean isValid, boolean isAscii, boolean hasLongSequences) {
    private static final int LONGEST_SKIP = 1 << 12;
    private static final Utf8Check INVALID = new Utf8Check(false, false, false);

    static Utf8Check of(byte[] bytes) {
        boolean isAscii = true;
        boolean hasLong = false;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            int length = length(lead);
            if (length == 0 || i + length > bytes.length || (length > 1 && !continues(bytes, i, length))) {
                return INVALID;
            }
            isAscii &= length == 1;
            hasLong |= length > 2;
            i = skipAscii(bytes, i + length);
        }
        return new Utf8Check(true, isAscii, hasLong);
    }

    /** Where the ASCII behind a character ends; a NUL is none of it. A method of its own, since it is called so often. */
    private static int skipAscii(byte[] bytes, int from) {
        int end = Math.min(bytes.length, from + LONGEST_SKIP);
        int i = from;
        while (i < end && bytes[i] > 0) {
            i++;
        }
        return i;
    }

    /** How many bytes a character with this lead byte has, 0 if it is none. */
    private static int length(int lead) {
        if (lead < 0x80) {
            return lead == 0 ? 0 : 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean continues(byte[] bytes, int start, int length) {
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int lead = bytes[start] & 0xFF;
        int second = bytes[start + 1] & 0xFF;
        boolean isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        boolean isSurrogate = lead == 0xED && second >= 0xA0;
        boolean isBeyond = lead == 0xF4 && second >= 0x90;
        return !isOverlong && !isSurrogate && !isBeyond;
    }
}
