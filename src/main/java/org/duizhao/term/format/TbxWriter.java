package org.duizhao.term.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Term;
import org.duizhao.xml.XmlLines;

/**
 * Writes a term base in TBX-Basic: a concept an entry, its Chinese first, since a reader may take the first language for
 * the source. Misheard forms are deprecated Chinese terms, forbidden renderings deprecated English ones. What has no data
 * category is said in {@link TbxRemark notes}.
 */
final class TbxWriter implements EntryWriter {
    private final TbxStyle style;

    TbxWriter(TbxStyle style) {
        this.style = style;
    }

    @Override
    public List<NotHeld> write(List<Term> terms, OutputStream out) throws IOException {
        try {
            XmlLines xml = new XmlLines(out);
            xml.startDocument();
            List<String> root = style.root();
            xml.open(root.get(0), root.subList(1, root.size()).toArray(String[]::new));
            header(xml);
            xml.open("text");
            xml.open("body");
            for (int i = 0; i < terms.size(); i++) {
                concept(xml, "c" + (i + 1), terms.get(i));
            }
            xml.close();
            xml.close();
            xml.close();
            xml.endDocument();
            return List.of();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void header(XmlLines xml) throws XMLStreamException {
        xml.open(style == TbxStyle.VERSION_2 ? "martifHeader" : "tbxHeader");
        xml.open("fileDesc");
        xml.open("sourceDesc");
        xml.element("p", "A glossary of Duizhao");
        xml.close();
        xml.close();
        if (style == TbxStyle.VERSION_2) {
            xml.open("encodingDesc");
            xml.element("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
            xml.close();
        }
        xml.close();
    }

    private void concept(XmlLines xml, String id, Term term) throws XMLStreamException {
        xml.open(style.concept(), "id", id);
        category(xml, TbxCategory.SUBJECT_FIELD, term.domain());
        category(xml, TbxCategory.DEFINITION, term.definition());
        TbxRemark remark = remark(term);
        if (!remark.isEmpty() || TbxRemark.begins(term.note())) {
            xml.element("note", remark.text());
        }
        if (!term.note().isEmpty()) {
            xml.element("note", term.note());
        }
        chinese(xml, term);
        english(xml, term);
        xml.close();
    }

    private void chinese(XmlLines xml, Term term) throws XMLStreamException {
        boolean rejected = term.status() == Term.Status.REJECTED;
        xml.open(style.language(), "xml:lang", Language.CHINESE.tag());
        TbxStatus status = rejected ? TbxStatus.DEPRECATED : TbxStatus.PREFERRED;
        term(xml, term.chinese(), term.partOfSpeech(), status, remark(term.form(), false));
        for (ChineseForm variant : term.variants()) {
            TbxStatus other = rejected ? TbxStatus.DEPRECATED : TbxStatus.ADMITTED;
            term(xml, variant.text(), "", other, remark(variant, false));
        }
        for (ChineseForm misheard : term.misheard()) {
            term(xml, misheard.text(), "", TbxStatus.DEPRECATED, remark(misheard, true));
        }
        xml.close();
    }

    private void english(XmlLines xml, Term term) throws XMLStreamException {
        if (term.english().isEmpty()
                && term.admitted().isEmpty()
                && term.forbidden().isEmpty()) {
            return;
        }
        xml.open(style.language(), "xml:lang", Language.ENGLISH.tag());
        if (!term.english().isEmpty()) {
            term(xml, term.english(), term.partOfSpeech(), TbxStatus.PREFERRED, TbxRemark.NONE);
        }
        for (String admitted : term.admitted()) {
            term(xml, admitted, "", TbxStatus.ADMITTED, TbxRemark.NONE);
        }
        for (String forbidden : term.forbidden()) {
            term(xml, forbidden, "", TbxStatus.DEPRECATED, TbxRemark.NONE);
        }
        xml.close();
    }

    private void term(XmlLines xml, String text, String partOfSpeech, TbxStatus status, TbxRemark remark)
            throws XMLStreamException {
        xml.open(style.term());
        xml.element("term", text);
        category(xml, TbxCategory.PART_OF_SPEECH, partOfSpeech.isEmpty() ? "" : TbxPartOfSpeech.listed(partOfSpeech));
        category(xml, TbxCategory.ADMINISTRATIVE_STATUS, status.value());
        if (!remark.isEmpty()) {
            xml.element("note", remark.text());
        }
        xml.close();
    }

    private void category(XmlLines xml, TbxCategory category, String value) throws XMLStreamException {
        if (value.isEmpty()) {
            return;
        }
        if (style == TbxStyle.VERSION_3_TAGS) {
            xml.element(category.tag(), value);
        } else {
            xml.element(category.element(), value, "type", category.title());
        }
    }

    private static TbxRemark remark(Term term) {
        Map<String, String> values = new LinkedHashMap<>();
        if (term.status() != Term.Status.APPROVED) {
            values.put(TbxRemark.STATUS, lowerCase(term.status()));
        }
        if (term.letterCase() != Term.LetterCase.BY_LENGTH) {
            values.put(TbxRemark.CASE, lowerCase(term.letterCase()));
        }
        if (term.keptAsIs()) {
            values.put(TbxRemark.KEEP, TbxRemark.YES);
        }
        if (term.gapAllowed()) {
            values.put(TbxRemark.GAP, TbxRemark.YES);
        }
        String listed = TbxPartOfSpeech.listed(term.partOfSpeech());
        if (!term.partOfSpeech().isEmpty() && !TbxPartOfSpeech.shortened(listed).equals(term.partOfSpeech())) {
            values.put(TbxRemark.PART_OF_SPEECH, term.partOfSpeech());
        }
        if (term.english().isEmpty()) {
            values.put(TbxRemark.ENGLISH, "none");
        }
        return new TbxRemark(values);
    }

    private static TbxRemark remark(ChineseForm form, boolean misheard) {
        Map<String, String> values = new LinkedHashMap<>();
        if (misheard) {
            values.put(TbxRemark.MISHEARD, TbxRemark.YES);
        }
        if (!form.contexts().isEmpty()) {
            values.put(TbxRemark.CONTEXT, ContextNotation.formsCell(List.of(form)));
        }
        return new TbxRemark(values);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
