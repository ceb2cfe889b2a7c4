/**
 * Text as the extractors see it: NFC with a way back to the source, cut into syllables, numbers and
 * symbols.
 */
@NullMarked
package org.vanban.text;

import org.jspecify.annotations.NullMarked;
