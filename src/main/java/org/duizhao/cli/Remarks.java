package org.duizhao.cli;

import java.io.PrintWriter;
import org.duizhao.bitext.Source;

/** What a person should know of how a text was read. */
final class Remarks {
    private Remarks() {}

    static void print(Source source, PrintWriter messages) {
        source.remarks().forEach(remark -> messages.println(source.name() + ": " + remark));
    }
}
