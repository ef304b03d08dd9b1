package org.duizhao.term.format;

import java.util.List;

/**
 * The versions and styles of TBX: what its elements are called, and how they say a data category.
 *
 * <p>Version 2 is ISO 30042:2008, as LISA OSCAR published it; version 3 is ISO 30042:2019, whose data categories are
 * attributes (DCA) or tags (DCT).
 */
enum TbxStyle {
    VERSION_2("termEntry", "langSet", "tig"),
    VERSION_3_ATTRIBUTES("conceptEntry", "langSec", "termSec"),
    VERSION_3_TAGS("conceptEntry", "langSec", "termSec");

    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private final String concept;
    private final String language;
    private final String term;

    TbxStyle(String concept, String language, String term) {
        this.concept = concept;
        this.language = language;
        this.term = term;
    }

    /** The element of a concept. */
    String concept() {
        return concept;
    }

    /** The element of what a concept is called in one language. */
    String language() {
        return language;
    }

    /** The element of a term and what there is to say of it. */
    String term() {
        return term;
    }

    /** The root element and, in turn, names and values of its attributes. */
    List<String> root() {
        return switch (this) {
            case VERSION_2 -> List.of("martif", "type", "TBX-Basic", "xml:lang", "en-US");
            case VERSION_3_ATTRIBUTES ->
                List.of("tbx", "type", "TBX-Basic", "style", "dca", "xml:lang", "en-US", "xmlns", NAMESPACE);
            case VERSION_3_TAGS ->
                List.of(
                        "tbx",
                        "type",
                        "TBX-Basic",
                        "style",
                        "dct",
                        "xml:lang",
                        "en-US",
                        "xmlns",
                        NAMESPACE,
                        "xmlns:min",
                        "http://www.tbxinfo.net/ns/min",
                        "xmlns:basic",
                        "http://www.tbxinfo.net/ns/basic");
        };
    }
}
