/** The command line: a thin shell over the pipeline. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
