/**
 * A Lucene analyzer for Vietnamese text, {@code Nghị quyết số 18-NQ/TW}, usable without the rest of
 * this program.
 *
 * <p>{@link org.vanban.analysis.VietnameseTokenizer} cuts a text into syllables and keeps figures
 * ({@code 18-NQ/TW}, {@code 54/63}, {@code 02/07/2018}, {@code 11,7%}) whole. {@link
 * org.vanban.analysis.AbbreviationFilter} writes {@code UBND} out, {@link
 * org.vanban.analysis.SpellingFilter} gives every syllable one spelling ({@code Uỷ}, {@code Ủy} as
 * {@code ủy}), {@link org.vanban.analysis.FoldingFilter} puts the form without diacritics beside it
 * ({@code uy}); {@link org.vanban.analysis.SyllablePairFilter}, where asked for, pairs of syllables
 * ({@code nghị_quyết}). All parts are found by name through Lucene's service look-up.
 */
@NullMarked
package org.vanban.analysis;

import org.jspecify.annotations.NullMarked;
