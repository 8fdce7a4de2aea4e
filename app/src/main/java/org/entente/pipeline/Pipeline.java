package org.entente.pipeline;

/** Files in, analysis out. */
public final class Pipeline {
    private Pipeline() {}
}
