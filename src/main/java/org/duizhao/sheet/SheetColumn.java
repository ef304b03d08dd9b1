package org.duizhao.sheet;

import java.util.List;
import java.util.Locale;

/** The columns of the sheet of beads, in order. What a person should not touch stands in hidden ones at the end. */
enum SheetColumn {
    ID("id", 7),
    TYPE("type", 6),
    SECTION("section", 16),
    SPEAKER("speaker", 14),
    START("start", 11),
    END("end", 11),
    CONFIDENCE("confidence", 11),
    STATUS("status", 12),
    CHINESE("chinese", 50),
    ENGLISH("english", 60),
    NOTE("note", 24),
    TERMS("terms", 24),
    EXPORTED_STATUS("exported status", 0),
    EXPORTED_CHINESE("exported chinese", 0),
    EXPORTED_ENGLISH("exported english", 0),
    EXPORTED_NOTE("exported note", 0);

    private final String title;
    private final int characters;

    SheetColumn(String title, int characters) {
        this.title = title;
        this.characters = characters;
    }

    /** Its place among the columns, from 0. */
    int position() {
        return List.of(values()).indexOf(this);
    }

    String title() {
        return title;
    }

    /** Its width in characters; 0 where it is hidden. */
    int characters() {
        return characters;
    }

    boolean isTitle(String text) {
        return text.strip().toLowerCase(Locale.ROOT).equals(title);
    }
}
