package org.vanban.gold;

import java.util.Optional;
import org.vanban.mention.Mentions;
import org.vanban.value.EdtfDate;

/**
 * An article with the mentions that a careful annotator found in it.
 *
 * @param id its name in scores
 * @param url where it was published, as the head line has it; {@code none} where it is not known
 * @param published its day, month or year; empty where the article gives none
 * @param text in NFC
 * @param mentions with spans in the text; an office has the span of its person
 */
public record GoldDocument(
    String id, String url, Optional<EdtfDate> published, String text, Mentions mentions) {}
