package org.duizhao.write;

import java.time.Instant;

/**
 * What an export says about itself, what it holds and how it lies on the disk.
 *
 * @param title the title of the talk, or empty
 * @param created when the export was made; the same alignment and options give the same bytes
 * @param toolVersion the version of this program
 * @param selection the beads it holds
 * @param packing how its files lie on the disk
 */
public record ExportOptions(String title, Instant created, String toolVersion, Selection selection, Packing packing) {
    /** An export of every bead as plain files, which replace those that were there. */
    public ExportOptions(String title, Instant created, String toolVersion) {
        this(title, created, toolVersion, Selection.ALL, Packing.PLAIN);
    }

    /** The same for other beads. */
    public ExportOptions with(Selection other) {
        return new ExportOptions(title, created, toolVersion, other, packing);
    }

    /** The same with files that lie otherwise. */
    public ExportOptions with(Packing other) {
        return new ExportOptions(title, created, toolVersion, selection, other);
    }
}
