package org.duizhao.term.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.problem.BadInputException;
import org.duizhao.term.format.ContextNotation.MalformedException;
import org.duizhao.xml.XmlElement;

/**
 * A term of a concept.
 *
 * @param text the term, not blank
 * @param about what is said of it
 */
record TbxTerm(String text, TbxLevel about) {
    /** The terms of a language that are not blank. */
    static Stream<TbxTerm> of(XmlElement language, Map<String, Integer> notRead) {
        return language.children("tig", "ntig", "termSec")
                .flatMap(element -> element.name().equals("ntig")
                        ? element.children("termGrp").flatMap(group -> of(element, group, notRead))
                        : of(element, element, notRead));
    }

    private static Stream<TbxTerm> of(XmlElement element, XmlElement holder, Map<String, Integer> notRead) {
        return holder.children("term")
                .map(term -> term.text().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new TbxTerm(text, new TbxLevel(element, notRead)));
    }

    /** The one to use: the first that is preferred, else the first of which nothing is said, else the first admitted. */
    static Optional<TbxTerm> chosen(List<TbxTerm> terms) {
        return Stream.of(TbxStatus.PREFERRED, TbxStatus.NONE, TbxStatus.ADMITTED)
                .flatMap(status -> terms.stream().filter(term -> term.status() == status))
                .findFirst();
    }

    TbxStatus status() {
        return about.status();
    }

    boolean isMisheard() {
        return about.remark().isYes(TbxRemark.MISHEARD);
    }

    ChineseForm form() {
        return new ChineseForm(text, contexts());
    }

    List<Context> contexts() {
        try {
            return ContextNotation.forms(about.remark().value(TbxRemark.CONTEXT)).stream()
                    .flatMap(form -> form.contexts().stream())
                    .toList();
        } catch (MalformedException e) {
            throw new BadInputException(about.place(), String.valueOf(e.getMessage()), "mend the note, or take it out");
        }
    }
}
