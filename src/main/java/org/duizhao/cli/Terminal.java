package org.duizhao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * The standard streams, as commands see them.
 *
 * @param bytes standard output for results that are bytes
 * @param results the same for results that are text
 * @param messages standard error: progress, notes and warnings
 */
record Terminal(PrintStream bytes, PrintWriter results, PrintWriter messages) {}
