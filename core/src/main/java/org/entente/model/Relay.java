package org.entente.model;

import java.util.Optional;

/**
 * Who passes on what a voice says: the ISI in "the ISI said that the US believed ...", where the voice is that of the US. The attribution of
 * an attribution (nested attribution; Pareti, PARC 3.0, 2016).
 *
 * @param voice who passes it on; the author never does, every text passes on all that stands in it
 * @param span the words that name them
 * @param cue the words that hand over, in lower case
 * @param cueSpan where those stand
 */
public record Relay(Voice voice, Optional<Span> span, String cue, Span cueSpan) {}
