package org.vanban.resolve;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vanban.text.Span;

/**
 * Words that stand for something named elsewhere: {@code nghị quyết này}, {@code đồng chí Trưởng
 * Ban Tổ chức Tỉnh ủy}.
 *
 * @param span where they stand; no mention but a quantity ({@code hai nghị quyết}) overlaps it
 * @param to the indices of the mentions that are meant, each named last before it; empty where
 *     nothing is meant for sure
 */
public record Reference(Span span, List<Integer> to) {
  public Reference {
    to = List.copyOf(to);
  }

  public Reference moved(UnaryOperator<Span> move) {
    return new Reference(move.apply(span), to);
  }
}
