package org.duizhao.term.check;

import java.util.List;
import org.duizhao.bitext.Finding;

/** One thing that is looked for in an alignment. */
sealed interface Check
        permits MissingTerms,
                ForbiddenRenderings,
                InconsistentRenderings,
                SharedEnglish,
                NameSpellings,
                DifferentNumbers,
                UntranslatedChinese {
    /** What is found, in whatever order. */
    List<Finding> in(CheckedText text);
}
