package org.duizhao.cli;

import static java.util.stream.Collectors.joining;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.duizhao.term.discover.Candidate;
import org.duizhao.term.discover.Candidate.Example;
import org.duizhao.term.discover.Mishearing;

/** Ways to print candidates for a glossary. */
enum CandidateFormat {
    /** A table, the cells parted by tabs. */
    TSV {
        @Override
        void print(List<Candidate> candidates, PrintWriter out) {
            out.print("rank\ttermhood\tzh\ten\tcount\tids\tmisheard\texample\n");
            for (int rank = 1; rank <= candidates.size(); rank++) {
                out.print(row(rank, candidates.get(rank - 1)) + "\n");
            }
        }
    },
    /** One JSON object a line, with every example. */
    JSONL {
        @Override
        void print(List<Candidate> candidates, PrintWriter out) {
            Gson gson = new GsonBuilder().disableHtmlEscaping().create();
            candidates.forEach(candidate -> out.print(gson.toJson(json(candidate)) + "\n"));
        }
    };

    abstract void print(List<Candidate> candidates, PrintWriter out);

    private static String row(int rank, Candidate candidate) {
        return String.join(
                "\t",
                String.valueOf(rank),
                String.format(Locale.ROOT, "%.2f", candidate.termhood()),
                TsvCell.of(candidate.term().chinese()),
                TsvCell.of(candidate.term().english()),
                String.valueOf(candidate.sentences().size()),
                ids(candidate.sentences()),
                candidate.mishearings().stream()
                        .map(one -> one.form().text() + " (" + ids(one.sentences()) + ")")
                        .collect(joining("; ")),
                candidate.examples().stream()
                        .findFirst()
                        .map(example -> TsvCell.of(example.chinese() + " / " + example.english()))
                        .orElse(""));
    }

    private static JsonObject json(Candidate candidate) {
        JsonObject json = new JsonObject();
        json.addProperty("zh", candidate.term().chinese());
        json.addProperty("en", candidate.term().english());
        json.addProperty("termhood", candidate.termhood());
        json.add("ids", array(candidate.sentences()));
        JsonArray misheard = new JsonArray();
        candidate.mishearings().forEach(one -> misheard.add(json(one)));
        json.add("misheard", misheard);
        JsonArray examples = new JsonArray();
        candidate.examples().forEach(one -> examples.add(json(one)));
        json.add("examples", examples);
        return json;
    }

    private static JsonObject json(Mishearing misheard) {
        JsonObject json = new JsonObject();
        json.addProperty("form", misheard.form().text());
        json.add("ids", array(misheard.sentences()));
        json.addProperty("evidence", misheard.evidence().reason());
        return json;
    }

    private static JsonObject json(Example example) {
        JsonObject json = new JsonObject();
        json.addProperty("zh", example.chinese());
        json.addProperty("en", example.english());
        return json;
    }

    private static JsonArray array(List<Integer> numbers) {
        JsonArray array = new JsonArray();
        numbers.forEach(array::add);
        return array;
    }

    private static String ids(List<Integer> sentences) {
        return sentences.stream().map(String::valueOf).collect(joining(","));
    }
}
