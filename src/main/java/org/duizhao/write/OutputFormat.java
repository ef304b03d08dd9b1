package org.duizhao.write;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.write.book.BookWriter;
import org.duizhao.write.corpus.AlignedDocuments;
import org.duizhao.write.corpus.ConllWriter;
import org.duizhao.write.corpus.MosesWriter;
import org.duizhao.write.corpus.VerticalWriter;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.office.SpreadsheetWriter;
import org.duizhao.write.office.WordDocumentWriter;
import org.duizhao.write.page.HtmlWriter;
import org.duizhao.write.table.JsonLinesWriter;
import org.duizhao.write.table.LadderWriter;
import org.duizhao.write.table.TsvWriter;
import org.duizhao.write.text.MarkdownWriter;
import org.duizhao.write.text.PlainTextWriter;
import org.duizhao.write.tmx.MemoryWriter;
import org.duizhao.write.xliff.OldXliffWriter;
import org.duizhao.write.xliff.XliffWriter;

/** A form in which an alignment can be written: the one list of them that commands and pages offer. */
public enum OutputFormat {
    /** TMX 1.4b, the exchange format of translation memories. */
    TMX(Holds.PAIRS, "tmx"),
    /** XLIFF 2.1, a document to translate and review. */
    XLIFF(Holds.CHINESE, "xlf"),
    /** XLIFF 1.2, for tools that have nothing newer. */
    XLIFF12(Holds.CHINESE, "xliff12.xlf"),
    /** One page to read, side by side, that needs no network and no script. */
    HTML(Holds.EVERYTHING, "html"),
    /** A Word document with a table of two columns. */
    DOCX(Holds.EVERYTHING, "docx"),
    /** A workbook that can be edited and taken back into a workspace. */
    XLSX(Holds.EVERYTHING, "xlsx"),
    /** A book to read, in EPUB 3. */
    EPUB(Holds.EVERYTHING, "epub"),
    /** Markdown, the English of each bead below its Chinese. */
    MARKDOWN(Holds.EVERYTHING, "md"),
    /** Markdown, side by side in tables. */
    MARKDOWN_TABLE(Holds.EVERYTHING, "table.md"),
    /** Plain text, the English of each bead below its Chinese. */
    TEXT(Holds.EVERYTHING, "txt"),
    /** A table of every bead, one a line, cells parted by tabs. */
    TSV(Holds.EVERYTHING, "tsv"),
    /** A JSON object for every bead, one a line. */
    JSONL(Holds.EVERYTHING, "jsonl"),
    /** The sentence numbers of every bead, one bead a line: {@code [0, 1]:[0]}. */
    LADDER(Holds.EVERYTHING, "ladder"),
    /** Two files whose lines translate each other. */
    MOSES(Holds.PAIRS, "zh en"),
    /** Two documents and the links between their sentences, for InterText. */
    INTERTEXT(Holds.EVERYTHING, "zh.xml en.xml zh.en.xml"),
    /** Two documents and the links between their sentences, in the Corpus Encoding Standard of OPUS. */
    CES(Holds.EVERYTHING, "ces.zh.xml ces.en.xml ces.xml"),
    /** Two vertical texts for Sketch Engine. */
    VERTICAL(Holds.EVERYTHING, "zh.vert en.vert"),
    /** CoNLL-U without analysis. */
    CONLLU(Holds.EVERYTHING, "conllu");

    /** Which beads a format has a place for. */
    enum Holds {
        /** Every bead. */
        EVERYTHING,
        /** Beads with Chinese sentences, translated or not. */
        CHINESE,
        /** Beads with both sides that nobody has rejected. */
        PAIRS
    }

    private final Holds holds;
    private final String endings;

    OutputFormat(Holds holds, String endings) {
        this.holds = holds;
        this.endings = endings;
    }

    /** What a person calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The endings of the names of its files, without the dot; one for each file. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** Whether it is one file, so that it can go to a stream. */
    public boolean isOneFile() {
        return endings().size() == 1;
    }

    /** Whether it can be written as several files that are each whole. */
    public boolean canBeSplit() {
        return this == TMX;
    }

    /** The format that a person calls by this name, in any case. */
    public static Optional<OutputFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equalsIgnoreCase(name.replace('_', '-')))
                .findFirst();
    }

    /** The format of one file that the ending of a file's name tells, packed or not; the longest ending counts. */
    public static Optional<OutputFormat> ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return Arrays.stream(values())
                .filter(OutputFormat::isOneFile)
                .filter(format -> name.endsWith("." + format.endings))
                .max(Comparator.comparingInt(format -> format.endings.length()));
    }

    Holds holds() {
        return holds;
    }

    AlignmentWriter writer() {
        return switch (this) {
            case TMX -> new MemoryWriter();
            case XLIFF -> new XliffWriter();
            case XLIFF12 -> new OldXliffWriter();
            case HTML -> new HtmlWriter();
            case DOCX -> new WordDocumentWriter();
            case XLSX -> new SpreadsheetWriter();
            case EPUB -> new BookWriter();
            case MARKDOWN -> new MarkdownWriter(MarkdownWriter.Layout.INTERLEAVED);
            case MARKDOWN_TABLE -> new MarkdownWriter(MarkdownWriter.Layout.TABLE);
            case TEXT -> new PlainTextWriter();
            case TSV -> new TsvWriter();
            case JSONL -> new JsonLinesWriter();
            case LADDER -> new LadderWriter();
            case MOSES -> new MosesWriter();
            case INTERTEXT -> new AlignedDocuments(AlignedDocuments.Style.INTERTEXT);
            case CES -> new AlignedDocuments(AlignedDocuments.Style.CES);
            case VERTICAL -> new VerticalWriter();
            case CONLLU -> new ConllWriter();
        };
    }
}
