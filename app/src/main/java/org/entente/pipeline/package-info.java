/** The only place that knows all stages: files in, analysis out. */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
