package org.duizhao.script.compile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.duizhao.script.ScriptFormat;

/** Writes the tables of the scripts; the build runs it. */
public final class ScriptTableCompiler {
    private ScriptTableCompiler() {}

    /**
     * Compiles.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        ScriptTables tables = ScriptTables.fromOpenCc();
        writeForms(tables.simplifiedForms(), folder.resolve(ScriptFormat.SIMPLIFIED_FORMS));
        writePhrases(tables.toSimplified(), folder.resolve(ScriptFormat.TO_SIMPLIFIED));
        writePhrases(tables.toTraditional(), folder.resolve(ScriptFormat.TO_TRADITIONAL));
    }

    private static void writeForms(String forms, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeChars(forms);
        }
    }

    private static void writePhrases(Map<String, String> phrases, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            phrases.forEach((from, to) -> out.print(from + "\t" + to + "\n"));
        }
    }
}
