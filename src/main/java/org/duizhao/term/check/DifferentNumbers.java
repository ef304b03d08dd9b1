package org.duizhao.term.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TextStretch;
import org.duizhao.number.ChineseNumbers;
import org.duizhao.number.EnglishNumbers;
import org.duizhao.number.NumberMention;

/**
 * Numbers of one side that the other does not have, in the bead or beside it. Where each side has one that the other lacks, they
 * are reported together and as an error.
 */
record DifferentNumbers() implements Check {
    private static final Pattern NUMBER_OF_HEADING = Pattern.compile("\\s*\\d+[.、．)）]?\\s*");

    /** A number of a sentence. */
    private record Placed(Sentence sentence, NumberMention number) {
        String text() {
            return sentence.text()
                    .substring(number.stretch().start(), number.stretch().end())
                    .strip();
        }

        TextStretch at(Language side) {
            return new TextStretch(side, sentence.index(), number.stretch());
        }
    }

    /** The numbers of a bead. */
    private record Numbers(List<Placed> chinese, List<Placed> english) {}

    @Override
    public List<Finding> in(CheckedText text) {
        List<Numbers> numbers =
                text.beads().stream().map(DifferentNumbers::numbers).toList();
        return text.beads().stream()
                .filter(bead -> !bead.bead().isNull())
                .flatMap(bead -> in(bead, text, numbers))
                .toList();
    }

    private static Numbers numbers(CheckedBead bead) {
        return new Numbers(placed(bead.chinese(), ChineseNumbers::in), placed(bead.english(), EnglishNumbers::in));
    }

    private static List<Placed> placed(List<Sentence> sentences, Function<String, List<NumberMention>> reader) {
        return sentences.stream()
                .flatMap(sentence -> reader.apply(sentence.text()).stream()
                        .filter(number -> !numbersHeading(sentence, number))
                        .map(number -> new Placed(sentence, number)))
                .toList();
    }

    private static boolean numbersHeading(Sentence sentence, NumberMention number) {
        return sentence.kind() == Sentence.Kind.HEADING
                && number.stretch().start() == 0
                && NUMBER_OF_HEADING.matcher(sentence.text()).lookingAt();
    }

    private static Stream<Finding> in(CheckedBead bead, CheckedText text, List<Numbers> numbers) {
        Numbers own = numbers.get(bead.index());
        List<Numbers> around = Stream.concat(Stream.of(bead), text.neighbours(bead))
                .map(near -> numbers.get(near.index()))
                .toList();
        List<Placed> onlyChinese = lacking(
                own.chinese,
                around.stream()
                        .map(Numbers::english)
                        .flatMap(Collection::stream)
                        .toList());
        List<Placed> onlyEnglish = lacking(
                own.english,
                around.stream()
                        .map(Numbers::chinese)
                        .flatMap(Collection::stream)
                        .toList());
        List<Finding> findings = new ArrayList<>();
        int pairs = Math.min(onlyChinese.size(), onlyEnglish.size());
        for (int pair = 0; pair < pairs; pair++) {
            findings.add(different(bead, onlyChinese.get(pair), onlyEnglish.get(pair)));
        }
        onlyChinese.stream()
                .skip(pairs)
                .map(number -> alone(bead, number, Language.CHINESE))
                .forEach(findings::add);
        onlyEnglish.stream()
                .skip(pairs)
                .map(number -> alone(bead, number, Language.ENGLISH))
                .forEach(findings::add);
        return findings.stream();
    }

    private static List<Placed> lacking(List<Placed> numbers, List<Placed> others) {
        return numbers.stream()
                .filter(placed -> placed.number.telling())
                .filter(placed -> others.stream().noneMatch(other -> other.number.equalsInValue(placed.number)))
                .toList();
    }

    private static Finding different(CheckedBead bead, Placed chinese, Placed english) {
        return new Finding(
                Kind.NUMBER,
                Severity.ERROR,
                bead.index(),
                chinese.at(Language.CHINESE),
                List.of(english.at(Language.ENGLISH)),
                "the Chinese has " + chinese.text() + ", the English " + english.text(),
                "make them the same, if they are meant to be");
    }

    private static Finding alone(CheckedBead bead, Placed number, Language side) {
        String other = side == Language.CHINESE ? "English" : "Chinese";
        return new Finding(
                Kind.NUMBER,
                Severity.WARNING,
                bead.index(),
                number.at(side),
                List.of(),
                number.text() + " is not in the " + other,
                "check what the " + other + " says in its place");
    }
}
