package org.duizhao.term.format;

import java.util.Locale;

/** What a term base thinks of a term: the data category {@code administrativeStatus}, and words used in its place. */
enum TbxStatus {
    PREFERRED("preferredTerm-admn-sts", "(?:preferred|standardized).*"),
    /** Nothing is said. */
    NONE("", ""),
    ADMITTED("admittedTerm-admn-sts", "(?:admitted|approved|legal|regulated).*"),
    DEPRECATED("deprecatedTerm-admn-sts", "(?:deprecated|superseded|forbidden|prohibited|obsolete|notrecommended).*");

    private final String value;
    private final String values;

    TbxStatus(String value, String values) {
        this.value = value;
        this.values = values;
    }

    static TbxStatus of(String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        for (TbxStatus status : values()) {
            if (plain.matches(status.values)) {
                return status;
            }
        }
        return NONE;
    }

    /** How TBX-Basic writes it. */
    String value() {
        return value;
    }
}
