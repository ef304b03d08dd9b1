package org.duizhao.term.format;

/** The data categories of TBX-Basic that entries are written with. */
enum TbxCategory {
    SUBJECT_FIELD("subjectField", "descrip", "min"),
    DEFINITION("definition", "descrip", "basic"),
    PART_OF_SPEECH("partOfSpeech", "termNote", "min"),
    ADMINISTRATIVE_STATUS("administrativeStatus", "termNote", "min");

    private final String title;
    private final String element;
    private final String module;

    TbxCategory(String title, String element, String module) {
        this.title = title;
        this.element = element;
        this.module = module;
    }

    /** Its name. */
    String title() {
        return title;
    }

    /** The element that names it by an attribute. */
    String element() {
        return element;
    }

    /** The element that it is in a file whose categories are tags. */
    String tag() {
        return module + ":" + title;
    }
}
