package org.duizhao.review.page;

import java.util.List;

/**
 * What a page that shows an older version has to exchange. Public for the compiled templates.
 *
 * @param state what the frame shows
 * @param chunks the chunks that have changed, of those that the page holds
 * @param message what is to be said, or empty
 * @param isRefusal whether it says that nothing was done
 */
public record Changes(DeskState state, List<Chunk> chunks, String message, boolean isRefusal) {
    public Changes {
        chunks = List.copyOf(chunks);
    }
}
