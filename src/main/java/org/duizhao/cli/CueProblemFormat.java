package org.duizhao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.caption.check.CueProblem;
import org.duizhao.caption.check.CueProblem.Kind;

/** How problems of cues are printed. */
enum CueProblemFormat {
    /** A line each, cells parted by tabs. */
    TABLE,
    /** An array of objects. */
    JSON;

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    void print(List<CueProblem> problems, PrintWriter out) {
        if (this == JSON) {
            JsonArray array = new JsonArray();
            problems.stream().map(CueProblemFormat::json).forEach(array::add);
            out.println(GSON.toJson(array));
        } else {
            out.print("cue\tstart\tproblem\tvalue\tlimit\tunit\n");
            problems.forEach(problem -> out.print(row(problem) + "\n"));
        }
    }

    private static String row(CueProblem problem) {
        return String.format(
                Locale.ROOT,
                "%d\t%.3f\t%s\t%.2f\t%.2f\t%s",
                problem.cue(),
                problem.startMillis() / 1000.0,
                name(problem),
                problem.value(),
                problem.limit(),
                problem.kind().unit());
    }

    private static JsonObject json(CueProblem problem) {
        JsonObject object = new JsonObject();
        object.addProperty("cue", problem.cue());
        object.addProperty("startMillis", problem.startMillis());
        object.addProperty("problem", name(problem));
        object.addProperty("value", problem.value());
        object.addProperty("limit", problem.limit());
        object.addProperty("unit", problem.kind().unit());
        return object;
    }

    private static String name(CueProblem problem) {
        return name(problem.kind());
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of problem that is printed by this name. */
    static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    /** Every name, for messages. */
    static String names() {
        return Arrays.stream(Kind.values()).map(CueProblemFormat::name).collect(Collectors.joining(", "));
    }
}
