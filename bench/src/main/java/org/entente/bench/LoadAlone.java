package org.entente.bench;

import org.entente.code.Coder;

/** As a program of its own: loads the coder with its models and data files, and ends. */
final class LoadAlone {
    private LoadAlone() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        Coder unused = Coder.load(1);
    }
}
