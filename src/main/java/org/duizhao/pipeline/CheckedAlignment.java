package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Finding;

/**
 * An alignment with what was found in it.
 *
 * @param alignment the alignment
 * @param findings what a person should look at, in order of the beads
 */
public record CheckedAlignment(Alignment alignment, List<Finding> findings) {
    public CheckedAlignment {
        findings = List.copyOf(findings);
    }
}
