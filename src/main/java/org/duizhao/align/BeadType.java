package org.duizhao.align;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many sentences of each side a bead takes.
 *
 * @param chinese Chinese sentences
 * @param english English sentences
 */
record BeadType(int chinese, int english) {
    static final int MOST_SENTENCES = 8;
    static final int MOST_OF_ONE_SIDE = MOST_SENTENCES - 1;

    /** The two null types, then every type of at most {@value #MOST_SENTENCES} sentences, except 4-4. */
    static final List<BeadType> ALL = Stream.concat(
                    Stream.of(new BeadType(1, 0), new BeadType(0, 1)),
                    IntStream.rangeClosed(1, MOST_OF_ONE_SIDE)
                            .boxed()
                            .flatMap(a ->
                                    IntStream.rangeClosed(1, MOST_SENTENCES - a).mapToObj(b -> new BeadType(a, b))))
            .filter(type -> type.chinese < 4 || type.english < 4)
            .toList();

    boolean isNull() {
        return chinese == 0 || english == 0;
    }

    boolean isOneToOne() {
        return chinese == 1 && english == 1;
    }

    @Override
    public String toString() {
        return chinese + "-" + english;
    }
}
