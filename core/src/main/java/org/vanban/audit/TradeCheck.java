package org.vanban.audit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exports, imports, their sum and their balance: {@code xuất khẩu 12,5 tỷ USD, nhập khẩu …}; income
 * and outgo.
 *
 * <p>A profit may have other costs behind it: it disagrees only by a slip of one digit.
 */
final class TradeCheck implements Check {
  private static final List<Role> LABELS =
      List.of(
          Role.EXPORT, Role.IMPORT, Role.SURPLUS, Role.DEFICIT, Role.GAP, Role.PROFIT, Role.TRADE);

  private static final List<Role> BALANCES =
      List.of(Role.SURPLUS, Role.DEFICIT, Role.GAP, Role.PROFIT);

  @Override
  public void run(FigureText text, Findings findings) {
    Map<Role, Figure> sums = new EnumMap<>(Role.class);
    int sentence = -1;
    for (Figure figure : text.figures()) {
      if (figure.sentence() != sentence) {
        check(sums, findings);
        sums.clear();
        sentence = figure.sentence();
      }
      if (figure.isCount() && !text.isTime(figure) && !text.isChange(figure)) {
        label(text, figure, hasSide(sums)).ifPresent(l -> sums.putIfAbsent(l, figure));
      }
    }
    check(sums, findings);
  }

  private static boolean hasSide(Map<Role, Figure> sums) {
    return sums.containsKey(Role.EXPORT)
        || sums.containsKey(Role.IMPORT)
        || sums.containsKey(Role.TRADE);
  }

  /** The label between a figure and the one before it; parts of a side have none. */
  private static Optional<Role> label(FigureText text, Figure figure, boolean sides) {
    Optional<Figure> before = text.before(figure);
    while (before.filter(text::isTime).isPresent()) {
      before = text.before(before.get()); // xuất khẩu 11 tháng đạt 3,42 tỷ USD
    }
    int from = before.map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
    Optional<Role> label = Optional.empty();
    for (int token = from; token < figure.from(); token++) {
      Optional<Role> role = text.roleAt(token);
      if (role.isPresent() && role.get() == Role.AMONG && sides) {
        return Optional.empty();
      }
      if (role.isPresent() && LABELS.contains(role.get())) {
        label = role;
      } else if (role.isPresent() && role.get() == Role.TOTAL) {
        Optional<Role> other = label;
        label = budget(text.tokens().surface(token + 1)).or(() -> other);
      }
    }
    return label;
  }

  /** {@code tổng thu}, {@code tổng chi}: the two sides of a budget. */
  private static Optional<Role> budget(String word) {
    return switch (word) {
      case "thu" -> Optional.of(Role.EXPORT);
      case "chi" -> Optional.of(Role.IMPORT);
      default -> Optional.empty();
    };
  }

  private static void check(Map<Role, Figure> sums, Findings findings) {
    Figure exports = sums.get(Role.EXPORT);
    Figure imports = sums.get(Role.IMPORT);
    if (exports == null || imports == null || !exports.unit().equals(imports.unit())) {
      return;
    }
    Optional.ofNullable(sums.get(Role.TRADE))
        .filter(t -> t.unit().equals(exports.unit()))
        .ifPresent(t -> total(t, exports, imports, findings));
    for (Role role : BALANCES) {
      Optional.ofNullable(sums.get(role))
          .filter(s -> s.unit().equals(exports.unit()) || exports.unit().isEmpty())
          .ifPresent(s -> balance(role, s, exports, imports, findings));
    }
  }

  private static void total(Figure total, Figure exports, Figure imports, Findings findings) {
    boolean fits = exports.range().plus(imports.range()).overlaps(total.range());
    findings.add(
        Relation.PARTS_SUM,
        outcome(fits),
        List.of(total, exports, imports),
        plain(exports) + " + " + plain(imports),
        Findings.plain(exports.value().value().add(imports.value().value())),
        plain(total));
  }

  /** A surplus of more income, a deficit of more outgo: the other way round it cannot be. */
  private static void balance(
      Role role, Figure surplus, Figure exports, Figure imports, Findings findings) {
    boolean more = exports.value().compareTo(imports.value()) >= 0;
    boolean flipped = role == Role.SURPLUS && !more || role == Role.DEFICIT && more;
    Figure large = more ? exports : imports;
    Figure small = more ? imports : exports;
    boolean fits = large.range().minus(small.range()).overlaps(surplus.range());
    BigDecimal face = large.value().value().subtract(small.value().value());
    boolean slip = more && Slip.explains(face.subtract(surplus.value().value()));
    if (role == Role.PROFIT && !fits && !slip) {
      return;
    }
    findings.add(
        Relation.BALANCE,
        flipped ? Findings.Outcome.inconsistent(Severity.HIGH) : outcome(fits),
        List.of(large, small, surplus),
        plain(large) + " - " + plain(small),
        Findings.plain(face),
        plain(surplus));
  }

  private static Findings.Outcome outcome(boolean fits) {
    return fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM);
  }

  private static String plain(Figure figure) {
    return Findings.plain(figure.value().value());
  }
}
