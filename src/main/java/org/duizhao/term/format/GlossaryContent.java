package org.duizhao.term.format;

import java.util.List;
import org.duizhao.term.Glossary;

/**
 * What a glossary file holds.
 *
 * @param glossary the entries
 * @param notHeld what of the file the entries do not say
 */
public record GlossaryContent(Glossary glossary, List<NotHeld> notHeld) {
    public GlossaryContent {
        notHeld = List.copyOf(notHeld);
    }
}
