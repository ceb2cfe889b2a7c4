/**
 * Officials: persons with the offices, rank and honorific that a text gives them.
 *
 * <p>A text is first cut into <em>pieces</em> (honorific, rank, office, name, byline), in one pass;
 * then each office is given to the name it stands with: in front of it, behind a comma or dash,
 * before the colon of a list, or as its predicate.
 */
@NullMarked
package org.vanban.person;

import org.jspecify.annotations.NullMarked;
