package org.duizhao.problem;

/** Thrown by any stage that cannot use its input; carries the {@link Problem} to show. Nothing has been written. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BadInputException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public BadInputException(Place place, String what, String remedy) {
        this(new Problem(place, what, remedy));
    }

    /** What is wrong, where, and the remedy. */
    public Problem problem() {
        return problem;
    }
}
