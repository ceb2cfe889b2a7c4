package org.vanban.resolve;

import java.util.Optional;
import org.vanban.register.Numbering;
import org.vanban.register.Numbering.Runs;
import org.vanban.register.Numbering.Series;
import org.vanban.register.Provinces;
import org.vanban.register.Provinces.Province;
import org.vanban.register.RegisteredDirective;
import org.vanban.register.Term;
import org.vanban.register.Terms;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * Makes the keys that tell documents of one number apart: {@code 18-NQ/TW@XII}, {@code
 * 128/NQ-CP@2021}, {@code 29-CT/TU@2020-2025@Lâm Đồng}; {@code 80/2015/QH13} is its own.
 */
final class DocumentKeys {
  private static final String PROVINCIAL = "Tỉnh ủy";

  private final Numbering numbering;
  private final Terms terms;
  private final Provinces provinces;

  DocumentKeys(Numbering numbering, Terms terms, Provinces provinces) {
    this.numbering = numbering;
    this.terms = terms;
    this.provinces = provinces;
  }

  Series series(DirectiveId id) {
    return numbering.of(id);
  }

  /** The key of a number that tells its document: {@code 34/2016/NĐ-CP}. */
  static boolean isItsOwn(DirectiveId id, Series series) {
    return id.kind() == DirectiveId.Kind.NUMBERED
        && !series.isLocal()
        && (series.runs() == Runs.NUMBER || id.year().isPresent());
  }

  /**
   * The key by term or year, and by place where the issuer is one of many.
   *
   * @param when {@code XII}, {@code 2021}; empty where the number holds its year
   */
  static Optional<String> key(
      DirectiveId id, Series series, Optional<String> when, Optional<String> place) {
    boolean needsWhen = id.year().isEmpty() && series.runs() != Runs.NUMBER;
    if (needsWhen && when.isEmpty() || series.isLocal() && place.isEmpty()) {
      return Optional.empty();
    }
    String key = id.text() + (needsWhen ? "@" + when.orElseThrow() : "");
    return Optional.of(series.isLocal() ? key + "@" + place.orElseThrow() : key);
  }

  /** The term or year that a date lies in. */
  Optional<String> when(Series series, EdtfDate date) {
    return switch (series.runs()) {
      case NUMBER -> Optional.empty();
      case YEAR ->
          date.earliest().getYear() == date.latest().getYear()
              ? Optional.of(String.valueOf(date.earliest().getYear()))
              : Optional.empty();
      case TERM -> series.body().flatMap(body -> terms.at(body, date)).map(Term::name);
    };
  }

  /** Whether a term of this name exists in the series. */
  boolean isTerm(Series series, String name) {
    return series.runs() == Runs.TERM
        && series.body().flatMap(body -> terms.named(body, name)).isPresent();
  }

  /** The key of a known document; empty where its place or term is not known. */
  Optional<String> of(RegisteredDirective document) {
    DirectiveId id = document.id();
    if (id.kind() != DirectiveId.Kind.NUMBERED) {
      return Optional.of(id.text());
    }
    Series series = series(id);
    return key(id, series, when(series, EdtfDate.of(document.date())), place(document.issuer()));
  }

  /** The term of a known document of the Centre: {@code XII}. */
  Optional<String> term(RegisteredDirective document) {
    Series series = series(document.id());
    return series.runs() == Runs.TERM
        ? when(series, EdtfDate.of(document.date()))
        : document.id().term();
  }

  private Optional<String> place(String issuer) {
    for (String body : new String[] {PROVINCIAL + " ", "Thành ủy ", "tỉnh ", "thành phố "}) {
      int at = issuer.indexOf(body);
      if (at >= 0) {
        return provinces.at(issuer, at + body.length()).map(Province::name);
      }
    }
    return Optional.empty();
  }
}
