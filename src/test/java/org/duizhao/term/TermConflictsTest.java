package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duizhao.term.TermConflict.Kind.DIFFERENT_ENGLISH;
import static org.duizhao.term.TermConflict.Kind.DUPLICATE;
import static org.duizhao.term.TermConflict.Kind.FORBIDDEN_ELSEWHERE;
import static org.duizhao.term.TermConflict.Kind.FORBIDDEN_IS_RIGHT;
import static org.duizhao.term.TermConflict.Kind.MISHEARD_IS_RIGHT;
import static org.duizhao.term.TermConflict.Kind.MISHEARD_TWICE;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermBuilder;
import org.duizhao.problem.Place;
import org.junit.jupiter.api.Test;

class TermConflictsTest {
    private static final ChineseForm CLOUD_AFTER_USE =
            new ChineseForm("Cloud", List.of(new Context(false, Neighbour.next("使用"), Neighbour.ANY)));

    @Test
    void oneSpellingWithDifferentEnglishIsAConflict() {
        assertConflicts(term("推理", "inference"), term("推理", "reasoning"))
                .containsExactly(tuple(DIFFERENT_ENGLISH, "推理", 1, 2));
        assertConflicts(term("推理", "inference"), term("逻辑推断", "reasoning").variants("推理"))
                .containsExactly(tuple(DIFFERENT_ENGLISH, "推理", 1, 2));
    }

    @Test
    void spellingsAreComparedWhateverTheirScriptWidthAndCase() {
        assertConflicts(term("機器學習", "machine learning"), term("机器学习", "ML"))
                .containsExactly(tuple(DIFFERENT_ENGLISH, "机器学习", 1, 2));
        assertConflicts(term("ｄｏｃｋｅｒ", "Docker"), term("Docker", "docker image"))
                .containsExactly(tuple(DIFFERENT_ENGLISH, "Docker", 1, 2));
        assertConflicts(term("TK", "Thomas Kurian"), term("tk", "toolkit")).isEmpty();
    }

    @Test
    void oneSpellingWithTheSameEnglishIsADuplicate() {
        assertConflicts(term("微调", "fine-tuning"), term("微调", "Fine Tuning"))
                .containsExactly(tuple(DUPLICATE, "微调", 1, 2));
        assertConflicts(term("微调", "fine-tuning").admitted(List.of("tuning")), term("微调", "tuning"))
                .containsExactly(tuple(DUPLICATE, "微调", 1, 2));
    }

    @Test
    void aPairOfEntriesIsToldOnceForEachKind() {
        assertConflicts(
                        term("微调", "fine-tuning").variants("精调", "细调"),
                        term("精调", "fine-tuning").variants("微调", "细调"),
                        term("细调", "fine-tuning"))
                .containsExactly(tuple(DUPLICATE, "精调", 1, 2), tuple(DUPLICATE, "细调", 1, 3));
    }

    @Test
    void aMisheardFormThatIsATermIsAConflictUnlessItsContextTellsThem() {
        assertConflicts(
                        term("Claude", "Claude").misheard("Cloud"),
                        term("云", "cloud").variants("Cloud"))
                .containsExactly(tuple(MISHEARD_IS_RIGHT, "Cloud", 1, 2));
        assertConflicts(term("云", "cloud").misheard("云")).containsExactly(tuple(MISHEARD_IS_RIGHT, "云", 1, 1));
        assertConflicts(term("Claude", "Claude").misheard(List.of(CLOUD_AFTER_USE)), term("Cloud", "cloud"))
                .isEmpty();
    }

    @Test
    void aMisheardFormOfTwoTermsIsAConflict() {
        assertConflicts(
                        term("Vertex", "Vertex").misheard("Vortex"),
                        term("Cortex", "Cortex").misheard("Vortex"))
                .containsExactly(tuple(MISHEARD_TWICE, "Vortex", 1, 2));
    }

    @Test
    void englishThatIsForbiddenAndRightForOneTermIsAConflict() {
        assertConflicts(
                        term("推理", "inference").forbidden(List.of("reasoning")),
                        term("推理", "reasoning"),
                        term("论证", "Reasoning"))
                .containsExactly(
                        tuple(DIFFERENT_ENGLISH, "推理", 1, 2),
                        tuple(FORBIDDEN_IS_RIGHT, "reasoning", 1, 2),
                        tuple(FORBIDDEN_ELSEWHERE, "reasoning", 1, 3));
        assertConflicts(term("云", "cloud").forbidden(List.of("Cloud")))
                .containsExactly(tuple(FORBIDDEN_IS_RIGHT, "Cloud", 1, 1));
    }

    @Test
    void rejectedEntriesAreInNobodysWay() {
        assertConflicts(term("推理", "reasoning").status(Term.Status.REJECTED), term("推理", "inference"))
                .isEmpty();
    }

    private static ListAssert<Tuple> assertConflicts(TermBuilder... terms) {
        List<Glossary.Entry> entries = new ArrayList<>();
        for (TermBuilder term : terms) {
            entries.add(new Glossary.Entry(term.build(), new Place("terms.csv", entries.size() + 1, 1)));
        }
        TermBase base = new TermBase(List.of(
                new Glossary("first", entries.subList(0, 1)),
                new Glossary("others", entries.subList(1, entries.size()))));
        return assertThat(TermConflicts.in(base).stream()
                .map(conflict -> tuple(
                        conflict.kind(),
                        conflict.text(),
                        conflict.first().place().line(),
                        conflict.second().place().line()))
                .toList());
    }

    private static TermBuilder term(String chinese, String english) {
        return Term.builder(chinese, english);
    }
}
