package org.vanban.mention;

import java.util.Optional;
import org.vanban.text.Span;
import org.vanban.value.DirectiveId;

/**
 * What a person says of a stretch of a text: that a mention stands there, or that none does.
 *
 * <p>It holds over whatever else is found there: mentions that overlap the stretch give way.
 * Immutable.
 *
 * @param span the stretch, not of blanks alone
 * @param surface what stood there when it was said; elsewhere the correction says nothing
 * @param mention the mention that is right there, with that span and {@link Mention.By#CORRECTION};
 *     empty where there is none
 */
public record Correction(Span span, String surface, Optional<Mention> mention) {

  /**
   * @throws IllegalArgumentException if the stretch is blank, {@code surface} or the mention is not
   *     of that stretch, or a key of a directive names no document
   */
  public Correction {
    if (surface.isBlank() || surface.length() != span.length()) {
      throw new IllegalArgumentException("'" + surface + "' does not fill " + span);
    }
    if (mention.isPresent() && !mention.get().span().equals(span)) {
      throw new IllegalArgumentException(mention.get().span() + " is not " + span);
    }
    if (mention.orElse(null) instanceof Mention.Directive directive) {
      directive.keys().forEach(key -> DirectiveId.of(key.split("@", 2)[0]));
    }
    mention = mention.map(Mention::corrected);
  }

  /**
   * A mention stands there, with this span and these values.
   *
   * @param surface what stands at its span
   */
  public static Correction of(Mention right, String surface) {
    return new Correction(right.span(), surface, Optional.of(right));
  }

  /** No mention stands there. */
  public static Correction none(Span span, String surface) {
    return new Correction(span, surface, Optional.empty());
  }

  /** Whether what it was said of still stands there. */
  public boolean standsIn(String text) {
    return text.startsWith(surface, span.start());
  }
}
