package org.duizhao.term.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.term.Glossary;
import org.duizhao.xml.XmlElement;
import org.duizhao.xml.XmlEvents;

/** Reads a term base in TBX, version 2 or 3, whatever its dialect and in whatever style: a concept is an entry. */
final class TbxReader {
    private static final Set<String> ROOTS = Set.of("martif", "tbx");
    private static final Set<String> CONCEPTS =
            Set.of(TbxStyle.VERSION_2.concept(), TbxStyle.VERSION_3_ATTRIBUTES.concept());

    private TbxReader() {}

    static GlossaryContent read(String name, byte[] bytes) {
        XmlEvents xml = XmlEvents.of(name, bytes);
        checkRoot(name, xml);
        List<Glossary.Entry> entries = new ArrayList<>();
        List<NotHeld> notHeld = new ArrayList<>();
        for (Optional<XmlElement> found = xml.nextWhole(CONCEPTS); found.isPresent(); found = xml.nextWhole(CONCEPTS)) {
            TbxConcept concept = new TbxConcept(found.get());
            Optional<Term> term = concept.term();
            term.ifPresent(read -> entries.add(new Glossary.Entry(read, concept.place())));
            notHeld.addAll(concept.notHeld());
        }
        if (entries.isEmpty()) {
            throw new BadInputException(
                    Place.of(name), "there is no concept with Chinese and English in it", "check its languages");
        }
        return new GlossaryContent(new Glossary(name, entries), notHeld);
    }

    private static void checkRoot(String name, XmlEvents xml) {
        String root = xml.nextElement().orElse("");
        if (!ROOTS.contains(root)) {
            throw new BadInputException(
                    Place.of(name),
                    "this is XML, but no TBX: it begins with <" + root + ">",
                    "export the term base as TBX 2, TBX 3 or CSV");
        }
    }
}
