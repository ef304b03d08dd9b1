package org.duizhao.cli;

/** What the program returns. */
final class ExitCode {
    static final int DONE = 0;
    /** The work was done and found what the person asked to fail on. */
    static final int FOUND = 1;
    /** The command line or an input is wrong; nothing was written. */
    static final int BAD_INPUT = 2;
    /** An outside service failed. */
    static final int SERVICE_FAILED = 3;
    /** A fault of the program (EX_SOFTWARE of sysexits.h). */
    static final int FAULT = 70;

    private ExitCode() {}
}
