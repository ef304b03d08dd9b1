package org.duizhao.write.office;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The comments of a document: what is said of terms and of beads. */
final class WordComments {
    private final XWPFComments comments;
    private final GregorianCalendar created;
    private int count;

    WordComments(XWPFDocument document, Instant created) {
        this.comments = document.createComments();
        this.created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        this.created.setTimeInMillis(created.toEpochMilli());
    }

    /** Adds a text to a paragraph, with a comment on it. */
    void addText(XWPFParagraph paragraph, String text, String comment) {
        BigInteger id = BigInteger.valueOf(count++);
        XWPFComment added = comments.createComment(id);
        added.setAuthor("Duizhao");
        added.setInitials("Dz");
        added.setDate(created);
        added.createParagraph().createRun().setText(comment);
        paragraph.getCTP().addNewCommentRangeStart().setId(id);
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewCommentRangeEnd().setId(id);
        paragraph.createRun().getCTR().addNewCommentReference().setId(id);
    }
}
