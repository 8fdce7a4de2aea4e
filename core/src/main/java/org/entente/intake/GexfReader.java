package org.entente.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.intake.Graphs.Element;
import org.entente.intake.Graphs.GraphReader;

/** GEXF 1.1 to 1.3 (gexf.net) as Gephi, NetworkX and Entente itself write it: attributes declare titles, attvalues have the values. */
final class GexfReader implements GraphReader {
    private static final String WEIGHT = "weight";

    private final Drawing drawing;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean ofEdges;
    private boolean inEdge;
    private String title = "";
    private String source = "";
    private String target = "";
    private int line;

    GexfReader(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public void begin(Element element) {
        switch (element.name()) {
            case "attributes" -> ofEdges = element.get("class").equals("edge");
            case "attribute" -> {
                title = element.get("title");
                if (ofEdges) {
                    titles.put(element.get("id"), title);
                }
            }
            case "default" -> text.setLength(0);
            case "node" -> drawing.node(element.get("id"), element.get("label"));
            case "edge" -> edge(element);
            case "attvalue" -> {
                if (inEdge) {
                    String named = element.get("for").isEmpty() ? element.get("id") : element.get("for");
                    values.putIfAbsent(titles.getOrDefault(named, named), element.get("value"));
                }
            }
            default -> {}
        }
    }

    private void edge(Element element) {
        inEdge = true;
        values.clear();
        source = element.get("source");
        target = element.get("target");
        line = element.line();
        if (!element.get(WEIGHT).isEmpty()) {
            values.put(WEIGHT, element.get(WEIGHT));
        }
        if (!element.get("label").isEmpty()) {
            values.put("label", element.get("label"));
        }
    }

    @Override
    public void text(String more) {
        if (text.length() < Names.LONGEST) {
            text.append(more, 0, Math.min(more.length(), Names.LONGEST));
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "default" -> {
                if (ofEdges) {
                    drawing.standard(title, text.toString().strip());
                }
            }
            case "edge" -> {
                drawing.edge(source, target, values, line);
                inEdge = false;
            }
            default -> {}
        }
    }
}
