package org.duizhao.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duizhao.sheet.EditedRow;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;

/**
 * The beads that rows of an export tell of. Numbers change when beads before are merged or split, so a bead is the one
 * nearest to its number that still has the texts that were exported.
 */
record ExportedBeads(Document document) {
    private static final Pattern NUMBER = Pattern.compile("b([1-9][0-9]{0,8})");
    private static final Pattern BREAKS = Pattern.compile("\\R");

    static ExportedBeads of(Document document) {
        return new ExportedBeads(document);
    }

    Optional<DocumentBead> find(EditedRow row) {
        var number = NUMBER.matcher(row.id());
        if (!number.matches()) {
            return Optional.empty();
        }
        int at = Integer.parseInt(number.group(1)) - 1;
        List<DocumentBead> beads = document.beads();
        return IntStream.range(0, beads.size())
                .filter(i -> isAsExported(beads.get(i), row))
                .boxed()
                .min((one, other) -> Integer.compare(Math.abs(one - at), Math.abs(other - at)))
                .map(beads::get);
    }

    private static boolean isAsExported(DocumentBead bead, EditedRow row) {
        return texts(bead.chinese()).equals(row.before().chinese())
                && texts(bead.english()).equals(row.before().english());
    }

    private static List<String> texts(List<DocumentSentence> sentences) {
        return sentences.stream()
                .map(sentence -> BREAKS.matcher(sentence.text()).replaceAll(" ").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
