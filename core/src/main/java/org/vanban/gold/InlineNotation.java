package org.vanban.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * Text with its mentions written into it: {@code Chiều ⟦2/7|DATE|edtf=2018-07-02⟧}.
 *
 * <p>A bar inside the surface is {@code \|}; several values of a key are joined by {@code " ; "}.
 * The notation is that of the annotation guide.
 */
public final class InlineNotation {
  private static final Pattern MARKED = Pattern.compile("⟦([^⟦⟧]*)⟧");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final String MANY = " ; ";

  private InlineNotation() {}

  /**
   * A text with its mentions.
   *
   * @param text the text with the markup taken out
   * @param mentions what stood in it
   */
  public record Parsed(String text, Mentions mentions) {}

  /**
   * Reads marked text.
   *
   * @throws IllegalArgumentException with the marked piece if its type, a key or a value is wrong
   */
  public static Parsed parse(String inline) {
    String source = TextNormalizer.nfc(inline);
    StringBuilder text = new StringBuilder(source.length());
    List<Mention> mentions = new ArrayList<>();
    Matcher marked = MARKED.matcher(source);
    int at = 0;
    while (marked.find()) {
      text.append(source, at, marked.start());
      String[] parts = BAR.split(marked.group(1));
      String surface = parts[0].replace("\\|", "|");
      Span span = new Span(text.length(), text.length() + surface.length());
      try {
        mentions.add(mention(span, surface, parts));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(marked.group() + ": " + e.getMessage(), e);
      }
      text.append(surface);
      at = marked.end();
    }
    text.append(source, at, source.length());
    if (text.indexOf("⟦") >= 0 || text.indexOf("⟧") >= 0) {
      throw new IllegalArgumentException("a bracket is left over in: " + inline);
    }
    return new Parsed(text.toString(), Mentions.of(mentions));
  }

  /** Writes the mentions into their text; {@link #parse} reads it again. */
  public static String format(String text, Iterable<? extends Mention> mentions) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    int at = 0;
    for (Mention mention : mentions) {
      out.append(text, at, mention.span().start());
      out.append('⟦').append(mention.span().of(text).replace("|", "\\|"));
      out.append('|').append(mention.kind());
      attributes(mention)
          .forEach(
              (key, value) ->
                  out.append('|').append(key).append('=').append(value.replace("|", "\\|")));
      out.append('⟧');
      at = mention.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private static Mention mention(Span span, String surface, String[] parts) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 2; i < parts.length; i++) {
      String[] pair = parts[i].replace("\\|", "|").split("=", 2);
      values.put(pair[0], pair.length > 1 ? pair[1].strip() : "");
    }
    return switch (Mention.Kind.valueOf(parts.length > 1 ? parts[1] : "")) {
      case PERSON -> person(span, surface, values);
      case DIRECTIVE ->
          new Mention.Directive(
              span,
              many(values, "id").stream().map(DirectiveId::of).toList(),
              "",
              Optional.empty());
      case DATE ->
          new Mention.Date(
              span,
              EdtfDate.parse(need(values, "edtf")),
              Optional.ofNullable(values.get("mod")).map(Mention.Date.Modifier::valueOf));
      case RATIO ->
          new Mention.Ratio(
              span, Amount.parse(need(values, "num")), Amount.parse(need(values, "den")));
      case PERCENT -> new Mention.Percent(span, amounts(values), surface.contains("điểm"));
      case QUANTITY ->
          new Mention.Quantity(
              span,
              amounts(values),
              need(values, "unit"),
              Optional.ofNullable(values.get("approx"))
                  .map(a -> Mention.Approximation.valueOf(a.toUpperCase(Locale.ROOT))));
      case ORGANIZATION ->
          new Mention.Organization(span, TextNormalizer.blanksFolded(surface), Mention.By.RULE);
      case PLACE -> new Mention.Place(span, TextNormalizer.blanksFolded(surface), Mention.By.RULE);
    };
  }

  private static Mention.Person person(Span span, String surface, Map<String, String> values) {
    return new Mention.Person(
        span,
        TextNormalizer.blanksFolded(surface),
        many(values, "pos").stream().map(office -> new Mention.Office(span, office)).toList(),
        Optional.ofNullable(values.get("rank")),
        Optional.empty(),
        "author".equals(values.get("role")),
        Mention.By.RULE);
  }

  private static String need(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("lacks " + key + "=");
    }
    return value;
  }

  private static List<String> many(Map<String, String> values, String key) {
    String value = values.get(key);
    return value == null ? List.of() : List.of(value.split(MANY));
  }

  private static List<Amount> amounts(Map<String, String> values) {
    need(values, "value");
    return many(values, "value").stream().map(Amount::parse).toList();
  }

  private static Map<String, String> attributes(Mention mention) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (mention) {
      case Mention.Person p -> {
        if (!p.offices().isEmpty()) {
          values.put(
              "pos", String.join(MANY, p.offices().stream().map(Mention.Office::text).toList()));
        }
        p.rank().ifPresent(rank -> values.put("rank", rank));
        if (p.author()) {
          values.put("role", "author");
        }
      }
      case Mention.Directive d -> values.put("id", String.join(MANY, d.idTexts()));
      case Mention.Date d -> {
        values.put("edtf", d.value().toString());
        d.modifier().ifPresent(m -> values.put("mod", m.name()));
      }
      case Mention.Ratio r -> {
        values.put("num", plain(r.numerator()));
        values.put("den", plain(r.denominator()));
      }
      case Mention.Percent p -> values.put("value", plain(p.values()));
      case Mention.Quantity q -> {
        values.put("value", plain(q.values()));
        values.put("unit", q.unit());
        q.approximation().ifPresent(a -> values.put("approx", a.toString()));
      }
      case Mention.Organization o -> {}
      case Mention.Place p -> {}
    }
    return values;
  }

  private static String plain(List<Amount> amounts) {
    return String.join(MANY, amounts.stream().map(InlineNotation::plain).toList());
  }

  private static String plain(Amount amount) {
    BigDecimal value = amount.value();
    return value.scale() < 0 ? value.setScale(0).toPlainString() : value.toPlainString();
  }
}
