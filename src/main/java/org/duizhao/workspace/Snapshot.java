package org.duizhao.workspace;

import org.duizhao.workspace.document.Document;

/**
 * A document as it was at one moment.
 *
 * @param version grows with every edit, undo and redo
 * @param document the document of that version
 */
public record Snapshot(long version, Document document) {}
