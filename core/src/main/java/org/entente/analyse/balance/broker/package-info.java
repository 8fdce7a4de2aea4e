/** Actors between others. Start reading at {@link org.entente.analyse.balance.broker.Brokers}. */
@NullMarked
package org.entente.analyse.balance.broker;

import org.jspecify.annotations.NullMarked;
