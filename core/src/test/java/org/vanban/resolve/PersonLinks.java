package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vanban.AnnotatedDocument;
import org.vanban.mention.Mention;
import org.vanban.text.Span;

/**
 * How well mentions of one person are joined: each pair of them is a link, right if the gold has
 * it.
 */
final class PersonLinks {
  /** A link, the earlier mention first. */
  record Link(Span left, Span right) {}

  private int right;
  private int missed;
  private int wrong;
  private int missedOfFound;
  private int wrongOfFound;
  private final List<String> differences = new ArrayList<>();

  void add(MarkedText gold, AnnotatedDocument document) {
    Map<Span, String> marked = new HashMap<>();
    gold.marks().stream()
        .filter(m -> m.type().equals("PERSON"))
        .forEach(m -> marked.put(m.span(), m.value("ent").orElseThrow()));
    Map<String, List<Span>> wanted = new HashMap<>();
    gold.marks().stream()
        .filter(m -> m.type().equals("PERSON"))
        .forEach(
            m ->
                wanted
                    .computeIfAbsent(m.value("ent").orElseThrow(), k -> new ArrayList<>())
                    .add(m.span()));
    Set<Span> found = new HashSet<>();
    document.mentions().of(Mention.Person.class).forEach(p -> found.add(p.span()));
    List<List<Span>> joined =
        document.entities().resolved().stream()
            .filter(e -> e.kind() == Mention.Kind.PERSON)
            .map(
                e ->
                    e.mentions().stream()
                        .map(i -> document.mentions().asList().get(i).span())
                        .toList())
            .toList();
    Set<Link> gives = new HashSet<>();
    joined.forEach(e -> gives.addAll(links(e)));
    Set<Link> wants = new HashSet<>();
    wanted.values().forEach(e -> wants.addAll(links(e)));
    for (Link link : wants) {
      boolean both = found.contains(link.left) && found.contains(link.right);
      if (gives.contains(link)) {
        right++;
      } else {
        missed++;
        missedOfFound += both ? 1 : 0;
        differences.add((both ? "missed " : "unread ") + said(gold, link));
      }
    }
    for (Link link : gives) {
      if (!wants.contains(link)) {
        wrong++;
        boolean both = marked.containsKey(link.left) && marked.containsKey(link.right);
        wrongOfFound += both ? 1 : 0;
        differences.add((both ? "wrong " : "no mention ") + said(gold, link));
      }
    }
  }

  private static String said(MarkedText gold, Link link) {
    return gold.around(link.left) + " = " + gold.around(link.right);
  }

  private static List<Link> links(List<Span> mentions) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        links.add(new Link(mentions.get(i), mentions.get(j)));
      }
    }
    return links;
  }

  double precision() {
    return right / (double) Math.max(1, right + wrong);
  }

  double recall() {
    return right / (double) Math.max(1, right + missed);
  }

  double f1() {
    return 2 * right / (double) Math.max(1, 2 * right + wrong + missed);
  }

  /** The same where mentions that were not found, or are none, do not count. */
  double f1OfFound() {
    return 2 * right / (double) Math.max(1, 2 * right + wrongOfFound + missedOfFound);
  }

  List<String> differences() {
    return differences;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f, F1 of found mentions %.3f (%d links)",
        precision(),
        recall(),
        f1(),
        f1OfFound(),
        right + missed);
  }
}
