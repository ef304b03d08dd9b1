package org.duizhao.caption.cut;

/** What a border between two cues or two lines parts; the later, the worse a place it is. */
enum CutKind {
    /** Two people's speech, or speech and a sound: there a cue always ends. */
    TURN(0),
    SENTENCE(0),
    CLAUSE(0.5),
    COMMA(1),
    CONJUNCTION(2.5),
    LISTED(3),
    WORD(6),
    LEANING_WORD(12);

    private final double cost;

    CutKind(double cost) {
        this.cost = cost;
    }

    /** What ending a cue or a line here costs (lower: better). */
    double cost() {
        return cost;
    }

    /** Whether what stands before it can be timed on its own. */
    boolean endsClause() {
        return this == TURN || this == SENTENCE || this == CLAUSE || this == COMMA;
    }
}
