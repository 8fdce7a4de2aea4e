package org.entente.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.Columns.Role;
import org.entente.intake.Graphs.Element;
import org.entente.intake.Graphs.GraphReader;

/**
 * GraphML (graphml.graphdrawing.org) as igraph, NetworkX, yEd, Gephi and Entente itself write it: keys declare names, data have the
 * values. What yEd draws at a node or an edge counts as its label.
 */
final class GraphMlReader implements GraphReader {
    private static final int LONGEST_TEXT = 10_000;
    private static final String LABEL = "label";

    private final Drawing drawing;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> data = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String key = "";
    private boolean keyOfEdges;
    private Item item = Item.NONE;
    private String id = "";
    private String source = "";
    private String target = "";
    private int line;

    GraphMlReader(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public void begin(Element element) {
        switch (element.name()) {
            case "key" -> key(element);
            case "node" -> {
                flush();
                item = Item.NODE;
                id = element.get("id");
            }
            case "edge" -> {
                flush();
                item = Item.EDGE;
                source = element.get("source");
                target = element.get("target");
                line = element.line();
            }
            case "graph" -> flush();
            case "data" -> {
                key = names.getOrDefault(element.get("key"), element.get("key"));
                text.setLength(0);
            }
            case "default" -> text.setLength(0);
            default -> {}
        }
    }

    private void key(Element element) {
        boolean drawn = element.get("yfiles.type").endsWith("graphics");
        key = drawn ? LABEL : element.get("attr.name");
        keyOfEdges = !element.get("for").equals("node");
        if (!key.isEmpty()) {
            names.put(element.get("id"), key);
        }
    }

    @Override
    public void text(String more) {
        if (text.length() < LONGEST_TEXT) {
            text.append(more, 0, Math.min(more.length(), LONGEST_TEXT));
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "data" -> data.putIfAbsent(key, text.toString().strip());
            case "default" -> {
                if (keyOfEdges && !key.isEmpty()) {
                    drawing.standard(key, text.toString().strip());
                }
            }
            case "node", "edge", "graph" -> flush();
            default -> {}
        }
    }

    /** Hands over the node or edge at hand; a node that has a graph within is complete where that begins. */
    private void flush() {
        switch (item) {
            case NODE -> drawing.node(id, label());
            case EDGE -> drawing.edge(source, target, data, line);
            case NONE -> {}
        }
        item = Item.NONE;
        data.clear();
    }

    private String label() {
        List<String> keys = List.copyOf(data.keySet());
        int at = Columns.SHIPPED.find(
                Role.LABEL, keys.stream().map(Table::folded).toList());
        return at < 0 ? "" : data.getOrDefault(keys.get(at), "");
    }

    private enum Item {
        NONE,
        NODE,
        EDGE
    }
}
