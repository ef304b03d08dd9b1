package org.duizhao.term.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Term;

/** Writes glossaries. */
public final class GlossaryWriter {
    private GlossaryWriter() {}

    /**
     * What was written.
     *
     * @param entries how many entries the output was made from
     * @param notHeld what of them it does not hold
     */
    public record Written(int entries, List<NotHeld> notHeld) {
        public Written {
            notHeld = List.copyOf(notHeld);
        }
    }

    /**
     * Writes entries, the rejected ones too where the format can say that they are.
     *
     * @param out takes the bytes; it stays open
     * @throws IOException if it does not take them
     */
    public static Written write(List<Term> terms, GlossaryFormat format, OutputStream out) throws IOException {
        List<NotHeld> notHeld = new ArrayList<>();
        List<Term> legal = terms.stream()
                .flatMap(term -> LegalEntry.of(term, notHeld).stream())
                .toList();
        notHeld.addAll(writer(format).write(legal, out));
        out.flush();
        return new Written(legal.size(), notHeld);
    }

    private static EntryWriter writer(GlossaryFormat format) {
        return switch (format) {
            case CSV -> new CsvWriter(',');
            case TSV -> new CsvWriter('\t');
            case XLSX -> new SheetWriter();
            case OMEGAT -> new OmegatWriter();
            case TBX2 -> new TbxWriter(TbxStyle.VERSION_2);
            case TBX3 -> new TbxWriter(TbxStyle.VERSION_3_ATTRIBUTES);
            case TBX3DCT -> new TbxWriter(TbxStyle.VERSION_3_TAGS);
        };
    }
}
