package org.entente.show.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;

/**
 * A signed network as the graph formats want it: nodes and edges with ids of their own.
 *
 * @param nodes in the network's order
 * @param edges in the network's order
 */
record Graph(List<Node> nodes, List<Edge> edges) {

    static Graph of(SignedNetwork network, CaseFile file) {
        Map<ActorName, Actor> actors = new HashMap<>();
        file.actors().forEach(actor -> actors.put(actor.name(), actor));
        Map<ActorName, String> ids = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (ActorName name : network.actors()) {
            String id = "n" + nodes.size();
            ids.put(name, id);
            Actor actor = actors.get(name);
            nodes.add(new Node(
                    id,
                    name.value(),
                    actor == null ? "unknown" : actor.kind().word(),
                    actor == null ? "" : String.join("|", actor.aliases())));
        }
        List<Edge> edges = new ArrayList<>();
        for (SignedTie tie : network.ties()) {
            edges.add(new Edge(
                    "e" + edges.size(),
                    ids.getOrDefault(tie.pair().first(), ""),
                    ids.getOrDefault(tie.pair().second(), ""),
                    tie));
        }
        return new Graph(nodes, edges);
    }

    /** An actor, with its other names joined by bars. */
    record Node(String id, String label, String kind, String aliases) {}

    /** A tie between two nodes. */
    record Edge(String id, String from, String to, SignedTie tie) {
        String strength() {
            return Json.decimal(Math.abs(tie.weight())).toPlainString();
        }

        String weight() {
            return Json.decimal(tie.weight()).toPlainString();
        }

        String sign() {
            return Integer.toString(tie.sign());
        }

        String count() {
            return Integer.toString(tie.statements().size());
        }

        String statements() {
            return String.join(" ", tie.statements());
        }
    }
}
