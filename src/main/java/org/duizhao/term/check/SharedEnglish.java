package org.duizhao.term.check;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.TextStretch;

/**
 * One English for several terms of the Chinese: one finding for each such English, where the second term has it first. A note
 * where the glossary gives all of them that English, a warning where it gives one of them another.
 */
record SharedEnglish() implements Check {
    @Override
    public List<Finding> in(CheckedText text) {
        List<Rendered> rendered =
                text.uses().stream().flatMap(use -> Rendered.of(use).stream()).toList();
        return Rendered.byText(rendered).values().stream()
                .flatMap(same -> finding(same).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<Rendered> sameEnglish) {
        Map<String, Rendered> firstOfTerm = new LinkedHashMap<>();
        sameEnglish.forEach(rendered -> firstOfTerm.putIfAbsent(rendered.term().chinese(), rendered));
        if (firstOfTerm.size() < 2) {
            return Optional.empty();
        }
        Rendered second = List.copyOf(firstOfTerm.values()).get(1);
        boolean approved = sameEnglish.stream().allMatch(Rendered::isApproved);
        return Optional.of(new Finding(
                Kind.SAME_ENGLISH,
                approved ? Severity.NOTE : Severity.WARNING,
                second.use().bead().index(),
                TextStretch.of(second.use().match()),
                sameEnglish.stream().map(Rendered::at).distinct().toList(),
                "“" + second.text() + "” stands for "
                        + firstOfTerm.keySet().stream()
                                .map(chinese -> count(chinese, sameEnglish))
                                .collect(joining(" and ")),
                "give them different English, or make one a variant of the other in the glossary"));
    }

    private static String count(String chinese, List<Rendered> sameEnglish) {
        List<Rendered> ofTerm = sameEnglish.stream()
                .filter(rendered -> rendered.term().chinese().equals(chinese))
                .toList();
        return chinese + " " + Rendered.places(ofTerm);
    }
}
