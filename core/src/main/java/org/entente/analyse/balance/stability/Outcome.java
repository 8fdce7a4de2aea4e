package org.entente.analyse.balance.stability;

import java.util.List;

/**
 * What leaving out changes.
 *
 * @param vertices each vertex with edges that was tried; those that move most first, ties by number
 * @param edges each edge that was tried; those that move most first, ties by number
 */
public record Outcome(List<LeftOut> vertices, List<LeftOut> edges) {
    public Outcome {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
    }
}
