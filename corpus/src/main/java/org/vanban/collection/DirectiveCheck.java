package org.vanban.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Numbering;
import org.vanban.register.Numbering.Runs;
import org.vanban.register.Numbering.Series;
import org.vanban.register.RegisteredDirective;
import org.vanban.register.Term;
import org.vanban.register.Terms;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * Holds what is printed of a document against the register and against other articles: {@code Chỉ
 * thị 05-CT/TW … khóa XI} is known to be of term XII.
 *
 * <p>The register is never complete: of a document that it has from one source alone the date and
 * the issuer do not speak against a text, and a number that it lacks, in this term or at all, is no
 * finding.
 */
final class DirectiveCheck {
  private static final String DECISION = "QĐ"; // quyết định and quy định are counted apart
  private static final String PROVINCIAL = "/TU";
  private static final List<String> LOCAL = List.of("UBND", "HĐND");

  private final DirectiveRegister register;
  private final Numbering numbering;
  private final Terms terms;

  DirectiveCheck(DirectiveRegister register, Numbering numbering, Terms terms) {
    this.register = register;
    this.numbering = numbering;
    this.terms = terms;
  }

  void run(Collection<DirectiveCitation> citations, Findings findings) {
    List<DirectiveCitation> open = new ArrayList<>();
    List<DirectiveCitation> dated = new ArrayList<>();
    for (DirectiveCitation citation : citations) {
      switch (citation.id().kind()) {
        case NUMBERED -> {
          if (!againstRegister(citation, findings)) {
            againstCalendar(citation, findings);
            open.add(citation);
            dated.add(citation);
          } else if (isOfOneSource(citation)) {
            dated.add(citation);
          }
        }
        case BARE -> titled(citation, known(citation)).ifPresent(d -> term(citation, d, findings));
        default -> {
          // laws by their names and resolutions of plenums tell their terms themselves
        }
      }
    }
    againstEachOther(dated, findings);
    new IssuerCheck(numbering, findings).run(open);
  }

  /** Whether a single source has the day that is printed; other articles may gainsay it. */
  private boolean isOfOneSource(DirectiveCitation citation) {
    return known(citation).stream()
        .filter(RegisteredDirective::hint)
        .anyMatch(d -> citation.beside().date().equals(Optional.of(EdtfDate.of(d.date()))));
  }

  /** A day lies in one term, whatever the register has: {@code ngày 14/3/2019 … khóa XI}. */
  private void againstCalendar(DirectiveCitation citation, Findings findings) {
    Optional<String> printed = citation.beside().term();
    Optional<String> known = citation.date().flatMap(d -> term(citation.id(), d));
    boolean party = !numbering.of(citation.id()).isLocal();
    if (party && printed.isPresent() && known.isPresent() && !known.equals(printed)) {
      findings.add(
          Relation.DIRECTIVE_TERM,
          Basis.REGISTER,
          Findings.Outcome.differs(Severity.MEDIUM),
          List.of(citation.where()),
          citation.id().text() + ", " + citation.date().get(),
          known.get(),
          printed.get());
    }
  }

  /** What the register has under a number, as far as it is sure and of the printed type. */
  private List<RegisteredDirective> known(DirectiveCitation citation) {
    boolean twoTypes = citation.id().code().filter(c -> c.startsWith(DECISION)).isPresent();
    Optional<EdtfDate> published = citation.where().source().published();
    return register.candidates(citation.id()).stream()
        .filter(d -> citation.type().isEmpty() ? !twoTypes : d.type().equals(citation.type()))
        .filter(d -> published.map(p -> !d.date().isAfter(p.latest())).orElse(true))
        .toList();
  }

  private Optional<String> term(RegisteredDirective document) {
    return term(document.id(), EdtfDate.of(document.date()));
  }

  private Optional<String> term(DirectiveId id, EdtfDate date) {
    Series series = numbering.of(id);
    return series.runs() == Runs.TERM
        ? series.body().flatMap(body -> terms.at(body, date)).map(Term::name)
        : Optional.empty();
  }

  /** Whether the register has the document, so that nothing else need be asked. */
  private boolean againstRegister(DirectiveCitation citation, Findings findings) {
    List<RegisteredDirective> known = known(citation);
    if (known.isEmpty() || numbering.of(citation.id()).isLocal()) {
      return false;
    }
    Optional<EdtfDate> date = citation.date();
    Optional<RegisteredDirective> exact =
        known.stream()
            .filter(d -> citation.beside().date().equals(Optional.of(EdtfDate.of(d.date()))))
            .findFirst();
    if (exact.isPresent()) {
      add(
          findings,
          Relation.DIRECTIVE_DATE,
          Findings.Outcome.CONSISTENT,
          citation,
          exact.get(),
          "");
      term(citation, exact.get(), findings);
      title(citation, exact.get(), findings);
      issuer(citation, exact.get(), findings);
      return true;
    }
    Optional<RegisteredDirective> titled = titled(citation, known);
    Optional<RegisteredDirective> meant =
        date.isPresent() ? ofSeries(citation, known, date.get()) : ofTerm(citation, known);
    if (date.isPresent() && meant.isPresent() && !meant.get().hint()) {
      return date(citation, meant.get(), titled, findings);
    }
    if (date.isPresent()) {
      return titled.filter(d -> !d.hint() && isSlip(date.get(), d.date())).isPresent()
          && date(citation, titled.get(), titled, findings);
    }
    if (meant.isPresent()) {
      title(citation, meant.get(), findings);
      if (titled.equals(meant)) {
        issuer(citation, meant.get(), findings);
      }
      return true;
    }
    titled.ifPresent(
        d -> {
          term(citation, d, findings);
          issuer(citation, d, findings);
        });
    return titled.isPresent();
  }

  private static Optional<RegisteredDirective> titled(
      DirectiveCitation citation, List<RegisteredDirective> known) {
    return citation.beside().titled().filter(known::contains);
  }

  /** The one that has the number in the term or year of a date. */
  private Optional<RegisteredDirective> ofSeries(
      DirectiveCitation citation, List<RegisteredDirective> known, EdtfDate date) {
    boolean byTerm = numbering.of(citation.id()).runs() == Runs.TERM;
    List<RegisteredDirective> same =
        known.stream()
            .filter(
                d ->
                    byTerm
                        ? term(d).isPresent() && term(d).equals(term(citation.id(), date))
                        : d.date().getYear() == date.earliest().getYear()
                            || citation.id().year().isPresent())
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private Optional<RegisteredDirective> ofTerm(
      DirectiveCitation citation, List<RegisteredDirective> known) {
    Optional<String> printed = citation.beside().term();
    return known.stream().filter(d -> printed.isPresent() && term(d).equals(printed)).findFirst();
  }

  /** Flags a day that differs as slips do, or where title and term leave no other document. */
  private boolean date(
      DirectiveCitation citation,
      RegisteredDirective document,
      Optional<RegisteredDirective> titled,
      Findings findings) {
    boolean sure =
        titled.filter(document::equals).isPresent()
            && citation.beside().term().isPresent()
            && citation.beside().term().equals(term(document));
    EdtfDate printed = citation.date().orElseThrow();
    boolean whole = citation.beside().issuer().isPresent(); // behind the day, which is then its own
    boolean near = whole && isDay(printed) && isOfYear(printed, document.date());
    if (sure || near || isSlip(printed, document.date())) {
      Findings.Outcome outcome =
          sure
              ? Findings.Outcome.inconsistent(Severity.MEDIUM)
              : Findings.Outcome.differs(Severity.MEDIUM);
      add(findings, Relation.DIRECTIVE_DATE, outcome, citation, document, printed.toString());
    }
    return true;
  }

  /** Where the title, too, is that of the document, no other can be meant. */
  private void term(DirectiveCitation citation, RegisteredDirective document, Findings findings) {
    boolean sure = !document.hint() && citation.beside().titled().equals(Optional.of(document));
    Optional<String> known = term(document);
    Optional<String> printed = citation.beside().term();
    if (known.isPresent() && printed.isPresent() && !known.equals(printed)) {
      findings.add(
          Relation.DIRECTIVE_TERM,
          Basis.REGISTER,
          sure // the same number of another term is another document
              ? Findings.Outcome.inconsistent(Severity.HIGH)
              : Findings.Outcome.differs(Severity.MEDIUM),
          List.of(citation.where()),
          citation.id().text() + ", " + document.date(),
          known.get(),
          printed.get());
    }
  }

  private void title(DirectiveCitation citation, RegisteredDirective document, Findings findings) {
    Optional<RegisteredDirective> other =
        citation.beside().titled().filter(d -> !d.id().equals(document.id()));
    if (other.isPresent() && !document.title().isEmpty()) {
      findings.add(
          Relation.DIRECTIVE_TITLE,
          Basis.REGISTER,
          Findings.Outcome.differs(Severity.MEDIUM),
          List.of(citation.where()),
          citation.id().text() + ", " + document.date(),
          document.title(),
          other.get().title() + " (" + other.get().id().text() + ")");
    }
  }

  private static void issuer(
      DirectiveCitation citation, RegisteredDirective document, Findings findings) {
    Optional<String> printed = citation.beside().issuer();
    boolean differs =
        printed.isPresent()
            && !document.issuer().isEmpty()
            && IssuerCheck.areTwo(document.issuer(), printed.get())
            && !document.hint();
    if (differs) {
      findings.add(
          Relation.DIRECTIVE_ISSUER,
          Basis.REGISTER,
          Findings.Outcome.differs(Severity.MEDIUM),
          List.of(citation.where()),
          citation.id().text() + ", " + document.date(),
          document.issuer(),
          printed.get());
    }
  }

  private static void add(
      Findings findings,
      Relation relation,
      Findings.Outcome outcome,
      DirectiveCitation citation,
      RegisteredDirective document,
      String printed) {
    String known = document.date().toString();
    findings.add(
        relation,
        Basis.REGISTER,
        outcome,
        List.of(citation.where()),
        citation.id().text(),
        known,
        printed.isEmpty() ? known : printed);
  }

  /** Documents that the register has not: one number of one term and type has one day. */
  private void againstEachOther(List<DirectiveCitation> citations, Findings findings) {
    Map<String, Map<EdtfDate, List<DirectiveCitation>>> byKey = new TreeMap<>();
    for (DirectiveCitation citation : citations) {
      if (citation.date().isPresent() && isOfOneIssuer(citation)) {
        String key = citation.type() + " " + citation.key().orElseThrow();
        byKey
            .computeIfAbsent(key, k -> new TreeMap<>(Comparator.comparing(EdtfDate::earliest)))
            .computeIfAbsent(citation.date().get(), d -> new ArrayList<>())
            .add(citation);
      }
    }
    byKey.forEach((key, byDate) -> dates(key, List.copyOf(byDate.entrySet()), findings));
  }

  /** Committees of districts and communes count for themselves, and their keys tell not which. */
  private boolean isOfOneIssuer(DirectiveCitation citation) {
    String text = citation.id().text();
    boolean local =
        numbering.of(citation.id()).isLocal() || LOCAL.stream().anyMatch(text::contains);
    boolean placed = citation.key().filter(k -> k.indexOf('@') != k.lastIndexOf('@')).isPresent();
    return citation.key().isPresent()
        && !citation.type().isEmpty()
        && (!local || placed && (text.endsWith(PROVINCIAL) || citation.provincial()));
  }

  private static void dates(
      String key, List<Map.Entry<EdtfDate, List<DirectiveCitation>>> dates, Findings findings) {
    for (int i = 0; i < dates.size(); i++) {
      List<DirectiveCitation> here = dates.get(i).getValue();
      if (here.stream().map(c -> c.where().source()).distinct().count() > 1) {
        across(key, here, List.of(), Findings.Outcome.CONSISTENT, findings);
      }
      if (i > 0 && isOfOne(dates.get(i).getKey(), dates.get(i - 1).getKey())) {
        Findings.Outcome differs = Findings.Outcome.differs(Severity.MEDIUM);
        across(key, dates.get(i - 1).getValue(), here, differs, findings);
      }
    }
  }

  private static void across(
      String key,
      List<DirectiveCitation> here,
      List<DirectiveCitation> there,
      Findings.Outcome outcome,
      Findings findings) {
    List<Findings.Sighting> where = new ArrayList<>();
    here.forEach(c -> where.add(c.where()));
    there.forEach(c -> where.add(c.where()));
    boolean several = where.stream().map(Findings.Sighting::source).distinct().count() > 1;
    if (several) {
      String day = day(here.getFirst());
      findings.add(
          Relation.DIRECTIVE_DATE,
          Basis.OTHER_ARTICLE,
          outcome,
          where,
          key,
          day,
          there.isEmpty() ? day : day(there.getFirst()));
    }
  }

  private static String day(DirectiveCitation citation) {
    return citation.beside().date().map(Object::toString).orElse("");
  }

  /** Whether two days are given to one document: within a year no number is given twice. */
  private static boolean isOfOne(EdtfDate one, EdtfDate other) {
    boolean days = isDay(one) && isDay(other);
    return days && isOfYear(one, other.earliest()) || isSlip(one, other.earliest());
  }

  private static boolean isDay(EdtfDate date) {
    return date.earliest().equals(date.latest());
  }

  private static boolean isOfYear(EdtfDate date, LocalDate day) {
    return date.earliest().getYear() == day.getYear();
  }

  /** Whether two days differ in one of day, month and year, as slips do. */
  private static boolean isSlip(EdtfDate printed, LocalDate known) {
    LocalDate day = printed.earliest();
    int same =
        (day.getYear() == known.getYear() ? 1 : 0)
            + (day.getMonthValue() == known.getMonthValue() ? 1 : 0)
            + (day.getDayOfMonth() == known.getDayOfMonth() ? 1 : 0);
    return same == 2;
  }
}
