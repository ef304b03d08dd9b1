package org.duizhao.write.findings;

/** How findings can be written. */
public enum FindingsFormat {
    /** Lines to be read: place, severity and kind, what is the matter, what to do. */
    TABLE,
    /** One finding a line, parted by tabs, with a line of names. */
    TSV,
    /** One JSON array. */
    JSON,
    /** One page that asks for no other, without a script. */
    HTML
}
