package org.entente.cli;

/** Exit codes of the command line (DESIGN.md, Contracts). */
final class Exit {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int PARTLY = 3;
    static final int LOCKED = 4;
    static final int INTERRUPTED = 130;

    private Exit() {}
}
