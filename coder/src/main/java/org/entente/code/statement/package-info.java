/** From what fired to statements: events, ties, roles, interests and outlooks. */
@NullMarked
package org.entente.code.statement;

import org.jspecify.annotations.NullMarked;
