package org.duizhao.write;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duizhao.write.material.LeftOut;

/** The reports of exports as JSON, for programs. */
public final class ReportJson {
    private ReportJson() {}

    /** {@code {"exports": [{"format": …, "files": …, "units": …, "leftOutCounts": …, "leftOut": […]}]}}. */
    public static String of(List<ExportReport> reports) {
        JsonArray exports = new JsonArray();
        reports.forEach(report -> exports.add(export(report)));
        JsonObject all = new JsonObject();
        all.add("exports", exports);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(all)
                + "\n";
    }

    private static JsonObject export(ExportReport report) {
        JsonObject export = new JsonObject();
        export.addProperty("format", lower(report.format()));
        JsonArray files = new JsonArray();
        report.files().forEach(file -> files.add(file.toString()));
        export.add("files", files);
        export.addProperty("units", report.unitsWritten());
        JsonObject counts = new JsonObject();
        counted(report).forEach((reason, count) -> counts.addProperty(lower(reason), count));
        export.add("leftOutCounts", counts);
        JsonArray leftOut = new JsonArray();
        report.leftOut().forEach(left -> leftOut.add(leftOut(left)));
        export.add("leftOut", leftOut);
        return export;
    }

    private static Map<LeftOut.Reason, Long> counted(ExportReport report) {
        return report.leftOut().stream()
                .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.counting()));
    }

    private static JsonObject leftOut(LeftOut left) {
        JsonObject object = new JsonObject();
        object.addProperty("place", left.place());
        object.addProperty("what", left.what());
        object.addProperty("reason", lower(left.reason()));
        object.addProperty("description", left.reason().description());
        return object;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
