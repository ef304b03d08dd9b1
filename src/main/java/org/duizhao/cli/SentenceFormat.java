package org.duizhao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Locale;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;

/** Ways to print sentences. */
enum SentenceFormat {
    /** The sentence alone. */
    TEXT {
        @Override
        void print(SegmentedText text, PrintWriter out) {
            text.sentences().forEach(sentence -> line(out, sentence.text()));
        }
    },
    /** {@code id section speaker text}, parted by tabs. */
    TSV {
        @Override
        void print(SegmentedText text, PrintWriter out) {
            line(out, "id\tsection\tspeaker\ttext");
            for (Sentence sentence : text.sentences()) {
                line(
                        out,
                        sentence.index() + "\t" + TsvCell.of(sentence.section()) + "\t" + TsvCell.of(sentence.speaker())
                                + "\t" + TsvCell.of(sentence.text()));
            }
        }
    },
    /** One JSON object a line, with the span in the source (UTF-16 offsets) and the time (milliseconds). */
    JSONL {
        @Override
        void print(SegmentedText text, PrintWriter out) {
            Gson gson = new GsonBuilder().disableHtmlEscaping().create();
            text.sentences().forEach(sentence -> line(out, gson.toJson(json(sentence))));
        }
    };

    abstract void print(SegmentedText text, PrintWriter out);

    private static JsonObject json(Sentence sentence) {
        JsonObject json = new JsonObject();
        json.addProperty("id", sentence.index());
        json.addProperty("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("section", sentence.section());
        json.addProperty("speaker", sentence.speaker());
        json.addProperty("text", sentence.text());
        json.addProperty("start", sentence.span().start());
        json.addProperty("end", sentence.span().end());
        sentence.time().ifPresent(time -> {
            json.addProperty("startMillis", time.startMillis());
            json.addProperty("endMillis", time.endMillis());
        });
        return json;
    }

    private static void line(PrintWriter out, String line) {
        out.print(line);
        out.print('\n');
    }
}
