package org.duizhao.write;

import java.time.Instant;

/**
 * What an export says about itself.
 *
 * @param title the title of the talk, or empty
 * @param created when the export was made; the same alignment and options give the same bytes
 * @param toolVersion the version of this program
 */
public record ExportOptions(String title, Instant created, String toolVersion) {}
