package org.vanban.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.audit.Interval;
import org.vanban.audit.PrintedFigure;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.number.Numeral;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;

/**
 * Reads the numbers without a unit that stand behind what they count: {@code Số doanh nghiệp thành
 * lập mới là 402, tăng 26,4%}.
 */
final class CountedBehind {
  private static final int LONGEST = 16;

  private final ArticleText text;
  private final Tokens tokens;

  CountedBehind(ArticleText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  List<PrintedFigure> read() {
    List<PrintedFigure> figures = new ArrayList<>();
    for (int at = text.titleEnd(); at < tokens.size(); at++) {
      int noun = text.words().roles().end(Word.NUMBER, tokens, at);
      if (noun > at) {
        number(noun).ifPresent(figures::add);
        at = noun - 1;
      }
    }
    return figures;
  }

  /** The first number of the clause, where it follows a verb and ends the clause. */
  private Optional<PrintedFigure> number(int noun) {
    int last = Math.min(noun + LONGEST, text.sentenceEnd(noun - 1));
    for (int at = noun; at < last && !tokens.isSymbolAt(at); at++) {
      Optional<Numeral> number =
          tokens.isNumberAt(at) && text.mentionAt(at).isEmpty()
              ? text.words().numbers().readAt(tokens, at)
              : Optional.empty();
      if (number.isPresent()) {
        int end = number.get().end();
        boolean ends = end >= tokens.size() || tokens.isBreakBefore(end) || isStop(end);
        return ends && text.words().roles().isBefore(Word.EQUALS, tokens, at)
            ? figure(noun, at, number.get())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isStop(int at) {
    return tokens.isSymbolAt(at) && ",.;()".indexOf(tokens.charAt(at)) >= 0;
  }

  private Optional<PrintedFigure> figure(int noun, int at, Numeral number) {
    int end = noun;
    while (end < at
        && text.mentionAt(end).filter(m -> !(m instanceof Mention.Quantity)).isEmpty()
        && !text.words().roles().is(Word.EQUALS, tokens, end)) {
      end++;
    }
    if (end == noun) {
      return Optional.empty();
    }
    String counted = tokens.span(noun, end).of(text.article().text()).toLowerCase(Locale.ROOT);
    Amount amount = number.amount();
    Span span = tokens.span(at, number.end());
    return Optional.of(
        new PrintedFigure(
            span,
            PrintedFigure.Kind.COUNT,
            amount,
            Optional.empty(),
            "",
            Interval.counted(amount),
            false,
            PrintedFigure.Change.NONE,
            Optional.of(
                new Subject(counted, Optional.empty(), Optional.empty(), Optional.empty()))));
  }
}
