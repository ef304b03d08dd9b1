package org.duizhao.term.format;

import java.util.Locale;

/** A form in which a glossary can be written. */
public enum GlossaryFormat {
    /** Comma-separated values: everything an entry says, a row each. */
    CSV,
    /** The same with tabs between the cells. */
    TSV,
    /** A workbook of one sheet: the same, to open in a spreadsheet. */
    XLSX,
    /** TBX 2, ISO 30042:2008, with the data categories of TBX-Basic. */
    TBX2,
    /** TBX 3, ISO 30042:2019, dialect TBX-Basic, data categories as attributes (DCA). */
    TBX3,
    /** The same with data categories as tags (DCT). */
    TBX3DCT,
    /** The glossary format of OmegaT: term, translation and comment, parted by tabs. */
    OMEGAT;

    /** What follows the last dot of a name, in small letters. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
