package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of a YAML file, which knows in which line it stands: so that an error can say where. */
final class YamlText {
    private final String file;
    private final Node node;

    private YamlText(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a file of one document; its text says nothing but data. */
    static YamlText parse(String file, String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file).setUseMarks(true).build();
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new EntenteException(
                            file + ": empty. Maybe see the shipped table: entente assess" + " --print-hypotheses."));
            return new YamlText(file, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new EntenteException(
                    file + ", line " + line + ": not YAML: " + e.getProblem()
                            + ". Maybe quote a text that holds a colon.",
                    e);
        } catch (YamlEngineException e) {
            throw new EntenteException(file + ": not YAML: " + e.getMessage(), e);
        }
    }

    int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    EntenteException error(String what) {
        return new EntenteException(file + ", line " + line() + ": " + what + ".");
    }

    /** The entries of a mapping, in order; an error where it is none, or names a key twice. */
    Map<String, YamlText> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("a mapping (key: value) is wanted here");
        }
        Map<String, YamlText> result = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            YamlText key = new YamlText(file, entry.getKeyNode());
            if (result.put(key.text(), new YamlText(file, entry.getValueNode())) != null) {
                throw key.error("\"" + key.text() + "\" stands here twice");
            }
        }
        return result;
    }

    /** The same, an error where a key is none of those that are known. */
    Map<String, YamlText> entries(List<String> known) {
        Map<String, YamlText> result = entries();
        result.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.error("\"" + key + "\" is none of " + known);
            }
        });
        return result;
    }

    /** The items of a list; an error where it is none. */
    List<YamlText> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("a list (lines that begin with -) is wanted here");
        }
        List<YamlText> result = new ArrayList<>();
        sequence.getValue().forEach(item -> result.add(new YamlText(file, item)));
        return result;
    }

    /** A text, number or the like, as written; an error where it is a list or mapping. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("a text is wanted here");
        }
        return scalar.getValue().strip();
    }

    /** The text of a key that must be there. */
    String text(Map<String, YamlText> entries, String key) {
        return Optional.ofNullable(entries.get(key))
                .orElseThrow(() -> error("\"" + key + "\" is missing"))
                .text();
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw error("\"" + text() + "\" is not a number");
        }
    }
}
