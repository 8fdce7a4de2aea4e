package org.entente.analyse.balance.graph;

import com.google.ortools.Loader;

/** The solver library of OR-Tools, which is native code: it may be missing for a platform. */
public final class NativeSolver {
    private static final boolean AVAILABLE = load();

    private NativeSolver() {}

    /** Whether it can be used here; loads it the first time. */
    public static boolean available() {
        return AVAILABLE;
    }

    private static boolean load() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            return false;
        }
    }
}
