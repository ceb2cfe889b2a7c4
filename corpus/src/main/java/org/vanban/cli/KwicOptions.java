package org.vanban.cli;

import java.util.List;
import java.util.Locale;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import org.vanban.search.ConcordanceRequest;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a concordance is asked for with. */
final class KwicOptions {
  private static final String DEFAULT = "right";

  @Option(
      names = "--kwic",
      paramLabel = "left|right|date",
      arity = "0..1",
      parameterConsumer = OrderConsumer.class)
  @Nullable String order;

  @Option(names = "--width", paramLabel = "N")
  int width = 50;

  /** Takes the next word only where it is an order: in {@code --kwic nghị quyết} it is none. */
  static final class OrderConsumer implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> left, ArgSpec option, CommandSpec command) {
      boolean given = !left.isEmpty() && List.of("left", "right", "date").contains(left.peek());
      option.setValue(given ? left.pop() : DEFAULT);
    }
  }

  ConcordanceRequest request(Common common, String query, int limit, int offset) {
    if (width < 1 || width > ConcordanceRequest.WIDEST) {
      throw new Failure(
          Failure.USAGE, common.messages().get("width.wrong", ConcordanceRequest.WIDEST, width));
    }
    String by = order == null ? DEFAULT : order;
    return new ConcordanceRequest(
        query, ConcordanceRequest.Order.valueOf(by.toUpperCase(Locale.ROOT)), width, limit, offset);
  }
}
