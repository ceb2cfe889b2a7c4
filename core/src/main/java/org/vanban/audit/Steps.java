package org.vanban.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vanban.mention.Mention;

/**
 * The steps of one affair, each with its date: {@code được phê duyệt tháng 12/2019, khởi công tháng
 * 6/2020}.
 *
 * <p>A step that seems to come too early may belong to another affair, or its year may be meant
 * otherwise: that is told as open to two readings.
 */
final class Steps {
  private static final int NEAR = 9;

  /** The step before a role, or none. */
  private static final Map<Role, Role> BEFORE = new EnumMap<>(Role.class);

  static {
    BEFORE.put(Role.START, Role.APPROVAL);
    BEFORE.put(Role.FINISH, Role.START);
    BEFORE.put(Role.ENDS, Role.FROM);
    BEFORE.put(Role.FORCE, Role.ISSUE);
    BEFORE.put(Role.ENDORSEMENT, Role.ELECTION);
    BEFORE.put(Role.PROSECUTION, Role.OFFENCE);
  }

  private Steps() {}

  static void check(FigureText text, Findings findings) {
    Map<Role, Mention.Date> seen = new EnumMap<>(Role.class);
    Map<Integer, Integer> documents = documents(text);
    int sentence = -1;
    int from = 0;
    for (Mention.Date date : text.dates()) {
      int token = text.tokens().firstAtOrAfter(date.span().start());
      if (text.sentenceOf(token) != sentence) {
        sentence = text.sentenceOf(token);
        from = text.sentenceStart(sentence);
        seen.clear();
      }
      Optional<Role> step = step(text, documents, Math.max(from, token - NEAR), token);
      from = text.tokens().firstAtOrAfter(date.span().end());
      step.ifPresent(role -> order(text, role, date, seen, findings));
    }
  }

  /** Where each document ends, and where it begins. */
  private static Map<Integer, Integer> documents(FigureText text) {
    return text.mentions().of(Mention.Directive.class).stream()
        .collect(Collectors.toMap(d -> d.span().end(), d -> d.span().start(), (a, b) -> a));
  }

  private static void order(
      FigureText text,
      Role role,
      Mention.Date date,
      Map<Role, Mention.Date> seen,
      Findings findings) {
    if (role == Role.REPLACES) {
      Optional.ofNullable(seen.get(Role.ISSUE)).ifPresent(i -> add(text, date, i, findings));
      return;
    }
    for (Role step = BEFORE.get(role); step != null; step = BEFORE.get(step)) {
      Mention.Date early = seen.get(step);
      if (early != null) {
        if (role != Role.ENDS) {
          add(text, early, date, findings);
        } else if (DateOrderCheck.printsYear(text, date) && areDays(early, date)) {
          DateOrderCheck.ends(text, early, date, findings); // not từ tháng 9 đến hết năm 1957
        }
        break;
      }
    }
    seen.put(role, date);
  }

  private static boolean areDays(Mention.Date early, Mention.Date late) {
    return Period.isDay(early.value()) && Period.isDay(late.value());
  }

  /** The last step named before a date; a date right behind a document is that of its issue. */
  private static Optional<Role> step(
      FigureText text, Map<Integer, Integer> documents, int from, int to) {
    Integer document = to > 0 ? documents.get(text.tokens().end(to - 1)) : null;
    if (document != null) {
      int start = text.tokens().firstAtOrAfter(document);
      return Optional.of(text.has(Role.REPLACES, start - 3, start) ? Role.REPLACES : Role.ISSUE);
    }
    for (int token = to - 1; token >= from; token--) {
      Optional<Role> role = text.roleAt(token).filter(Steps::isStep);
      if (role.isPresent()) { // có hiệu lực từ: the step is told before it
        int verb = role.get() == Role.FROM ? text.cueEndingAt(token, from) : -1;
        return verb < 0 ? role : text.roleAt(verb).filter(Steps::isStep).or(() -> role);
      }
    }
    return Optional.empty();
  }

  private static boolean isStep(Role role) {
    return switch (role) {
      case APPROVAL,
          START,
          FINISH,
          ISSUE,
          FORCE,
          ELECTION,
          ENDORSEMENT,
          OFFENCE,
          PROSECUTION,
          REPLACES,
          FROM,
          ENDS ->
          true;
      default -> false;
    };
  }

  private static void add(
      FigureText text, Mention.Date early, Mention.Date late, Findings findings) {
    boolean ordered = !late.value().latest().isBefore(early.value().earliest());
    DateOrderCheck.add(
        ordered
            ? Findings.Outcome.CONSISTENT
            : Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.MEDIUM),
        early,
        late,
        early.value().toString(),
        late.value().toString(),
        findings);
  }
}
