package org.vanban.resolve;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vanban.register.RegisteredDirective;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * What a text prints of a document directly behind its number: {@code ngày 25/10/2017 của Ban Chấp
 * hành Trung ương khóa XII về …}. Immutable.
 *
 * @param span the mention with what is read behind it, but for the title
 * @param date the day that it is given, with nothing between but words of issuing
 * @param term {@code XII}, where one is printed
 * @param issuer the body behind {@code của} or {@code do}, where the register names one so
 * @param titled the known document whose title stands there; of another number where the words are
 *     no title of a document of this one
 */
public record Beside(
    Span span,
    Optional<EdtfDate> date,
    Optional<String> term,
    Optional<String> issuer,
    Optional<RegisteredDirective> titled) {

  Beside with(Optional<RegisteredDirective> document) {
    return new Beside(span, date, term, issuer, document);
  }

  /** The same, its span moved. */
  Beside moved(UnaryOperator<Span> move) {
    return new Beside(move.apply(span), date, term, issuer, titled);
  }
}
