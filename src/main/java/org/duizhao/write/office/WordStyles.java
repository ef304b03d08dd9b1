package org.duizhao.write.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a bilingual document, so that a person changes the looks of all texts of a kind at once. */
enum WordStyles {
    TITLE("Title", "Title", 20, true, -1),
    HEADING("Heading1", "heading 1", 15, true, 0),
    SPEAKER("Speaker", "Speaker", 9, true, -1),
    CHINESE("Chinese", "Chinese", 11, false, -1),
    ENGLISH("English", "English", 11, false, -1),
    REMARK("Remark", "Remark", 8, false, -1);

    private static final String EAST_ASIAN = "SimSun";
    private static final String WESTERN = "Calibri";

    private final String id;
    private final String title;
    private final int points;
    private final boolean bold;
    private final int outlineLevel;

    WordStyles(String id, String title, int points, boolean bold, int outlineLevel) {
        this.id = id;
        this.title = title;
        this.points = points;
        this.bold = bold;
        this.outlineLevel = outlineLevel;
    }

    String id() {
        return id;
    }

    /** Puts all styles into a document. */
    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        setFonts(fonts);
        styles.setDefaultFonts(fonts);
        for (WordStyles style : values()) {
            styles.addStyle(new XWPFStyle(style.definition()));
        }
    }

    private CTStyle definition() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(title);
        style.addNewQFormat();
        if (outlineLevel >= 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
        }
        CTRPr look = style.addNewRPr();
        setFonts(look.addNewRFonts());
        if (bold) {
            look.addNewB();
        }
        look.addNewSz().setVal(BigInteger.valueOf(2L * points));
        return style;
    }

    private static void setFonts(CTFonts fonts) {
        fonts.setAscii(WESTERN);
        fonts.setHAnsi(WESTERN);
        fonts.setEastAsia(EAST_ASIAN);
    }
}
