package org.entente.analyse.balance.graph;

import com.google.ortools.Loader;

/** Whether the native library of OR-Tools runs here; loads it once. */
public final class NativeSolver {
    private static final boolean AVAILABLE = load();

    private NativeSolver() {}

    /** False where the platform has no library for it: bounds then come from disjoint cycles alone. */
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
