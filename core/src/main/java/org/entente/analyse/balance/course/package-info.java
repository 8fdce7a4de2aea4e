/** What moved the balance from one network to the next. Start reading at {@link org.entente.analyse.balance.course.Moves}. */
@NullMarked
package org.entente.analyse.balance.course;

import org.jspecify.annotations.NullMarked;
