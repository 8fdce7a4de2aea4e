package org.entente.read;

import java.util.List;
import org.entente.model.Skipped;

/**
 * What was taken out of a file, before passages are told apart.
 *
 * @param text the stored text
 * @param blocks the stretches it consists of, in order, not overlapping
 * @param properties what the file says beside the text
 * @param skipped parts that could not be read
 */
record Extract(String text, List<Block> blocks, Properties properties, List<Skipped> skipped) {
    Extract {
        blocks = List.copyOf(blocks);
        skipped = List.copyOf(skipped);
    }
}
