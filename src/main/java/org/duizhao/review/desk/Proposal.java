package org.duizhao.review.desk;

import java.util.List;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Splice;

/**
 * A realignment that was computed and not done yet.
 *
 * @param version the version of the document that it is for
 * @param edit what would be done
 * @param splices what it would change
 */
public record Proposal(long version, Edit edit, List<Splice> splices) {
    public Proposal {
        splices = List.copyOf(splices);
    }
}
