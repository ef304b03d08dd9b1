package org.duizhao.review.page;

import java.util.List;

/**
 * Texts to be edited. Public for the compiled templates.
 *
 * @param bead the bead
 * @param side the side, {@code chinese} or {@code english}
 * @param language its BCP 47 tag
 * @param texts the texts of its sentences
 */
public record EditForm(long bead, String side, String language, List<String> texts) {
    public EditForm {
        texts = List.copyOf(texts);
    }
}
