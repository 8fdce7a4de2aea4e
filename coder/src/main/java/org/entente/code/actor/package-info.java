/** Who is meant: names, demonyms, descriptions and pronouns to actors. */
@NullMarked
package org.entente.code.actor;

import org.jspecify.annotations.NullMarked;
