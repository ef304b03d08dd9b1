package org.duizhao.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.Turn;

/**
 * Turns Chinese into one of its scripts, as OpenCC does: from left to right the longest phrase of its dictionaries, and
 * where there is none the most usual form of the character. A converted text is as long as the text in UTF-16
 * units, so that stretches of it stay true; a character whose other form lies outside the basic plane is left as it is.
 */
public final class ScriptConverter {
    private final Script target;
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<Character, Integer> longestFrom = new HashMap<>();

    private ScriptConverter(Script target) {
        this.target = target;
    }

    /** A converter to a script; making it reads the table. */
    public static ScriptConverter to(Script target) {
        ScriptConverter converter = new ScriptConverter(target);
        converter.read(
                switch (target) {
                    case SIMPLIFIED -> ScriptFormat.TO_SIMPLIFIED;
                    case TRADITIONAL -> ScriptFormat.TO_TRADITIONAL;
                });
        return converter;
    }

    private void read(String table) {
        try (InputStream in = Objects.requireNonNull(ScriptConverter.class.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        phrases.put(line.substring(0, tab), line.substring(tab + 1));
        longestFrom.merge(line.charAt(0), tab, Math::max);
    }

    /** A text in the script, whatever it was written in before. */
    public String convert(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            String found = longestPhrase(text, i);
            converted.append(found.isEmpty() ? text.charAt(i) : phrases.getOrDefault(found, found));
            i += Math.max(1, found.length());
        }
        return converted.toString();
    }

    private String longestPhrase(String text, int start) {
        int longest = longestFrom.getOrDefault(text.charAt(start), 0);
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            String candidate = text.substring(start, start + length);
            if (phrases.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    /** The Chinese side of an alignment in the script: sentences, sections, speakers, the terms found. */
    public Alignment convert(Alignment alignment) {
        SegmentedText chinese = convert(alignment.chinese());
        List<TermMatch> terms = alignment.terms().stream()
                .map(match -> new TermMatch(
                        match.sentence(),
                        match.stretch(),
                        chinese.sentences()
                                .get(match.sentence())
                                .text()
                                .substring(
                                        match.stretch().start(), match.stretch().end()),
                        match.term(),
                        match.misheard(),
                        match.alternatives()))
                .toList();
        return new Alignment(chinese, alignment.english(), alignment.beads(), terms);
    }

    /**
     * A Chinese text in the script: its sentences, sections, speakers, and its source, into which every span holds as
     * before. A text that is traditional already is left alone where traditional is asked for.
     */
    public SegmentedText convert(SegmentedText text) {
        if (isWrittenInTarget(text)) {
            return text;
        }
        Source source = text.source();
        return new SegmentedText(
                new Source(source.name(), source.language(), convert(source.text()), source.remarks()),
                text.sentences().stream().map(this::convert).toList(),
                text.setAside());
    }

    private Sentence convert(Sentence sentence) {
        Optional<Turn> turn = sentence.turn()
                .map(spoken ->
                        new Turn(spoken.number(), convert(spoken.speaker()), convert(spoken.label()), spoken.time()));
        return new Sentence(
                sentence.index(),
                sentence.kind(),
                convert(sentence.section()),
                turn,
                sentence.block(),
                convert(sentence.text()),
                sentence.span(),
                sentence.time());
    }

    /**
     * Whether traditional is asked for and most of what differs between the scripts is traditional already. Converting it
     * all the same would put 後 for the 后 of a name; into simplified nothing can go wrong twice.
     */
    private boolean isWrittenInTarget(SegmentedText text) {
        if (target == Script.SIMPLIFIED) {
            return false;
        }
        int traditional = 0;
        int simplified = 0;
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.text().length(); i++) {
                char c = sentence.text().charAt(i);
                if (Folding.fold(c) != c) {
                    traditional++;
                } else if (phrases.containsKey(String.valueOf(c))) {
                    simplified++;
                }
            }
        }
        return traditional > simplified;
    }
}
