package org.vanban.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Numbering;
import org.vanban.register.Provinces;
import org.vanban.register.Terms;

/**
 * Holds what the articles of a collection print of the same things against each other, and what
 * they print of documents against the register.
 *
 * <pre>{@code
 * CollectionAudit audit = CollectionAudit.standard();
 * for (Article article : articles) {
 *   AnnotatedDocument document = annotator.annotate(article.text(), Ingest.context(article));
 *   audit.add(CollectionArticle.of(article, document));
 * }
 * CollectionReport report = audit.report();
 * for (CollectionFinding finding : report.flags()) { … }
 * }</pre>
 *
 * <p>It keeps what the articles say, not their texts: at most {@value #MOST} figures, documents and
 * offices, about a kilobyte each; what comes after is counted and left out. The report does not
 * depend on the order of the articles as long as nothing is left out. Time grows with the number of
 * what is kept, but for sorting. For one thread.
 */
public final class CollectionAudit {
  /** So many figures, documents and offices are kept. */
  public static final int MOST = 1_000_000;

  private final int most;
  private final CollectionWords words = CollectionWords.load();
  private final SingleHolders offices;
  private final ClaimReader reader;
  private final DirectiveCheck directives;
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Changed> changes = new ArrayList<>();
  private final List<Share> shares = new ArrayList<>();
  private final List<DirectiveCitation> citations = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();
  private long leftOut;

  private CollectionAudit(DirectiveRegister register, Terms terms, int most) {
    Provinces provinces = Provinces.load();
    this.most = most;
    this.offices = SingleHolders.load(provinces);
    this.reader = new ClaimReader(provinces, words);
    this.directives = new DirectiveCheck(register, Numbering.load(), terms);
  }

  /** An audit with the shipped register. */
  public static CollectionAudit standard() {
    return with(DirectiveRegister.load(), Terms.load());
  }

  /** An audit with a register and a calendar of terms, as the annotator has them. */
  public static CollectionAudit with(DirectiveRegister register, Terms terms) {
    return new CollectionAudit(register, terms, MOST);
  }

  /** The same with another limit; for tests of it. */
  static CollectionAudit keeping(int most) {
    return new CollectionAudit(DirectiveRegister.load(), Terms.load(), most);
  }

  /**
   * Takes an article. One whose id was taken before is passed over.
   *
   * @return this
   */
  public CollectionAudit add(CollectionArticle article) {
    if (!ids.add(article.id())) {
      return this;
    }
    Source source = Source.of(article);
    sources.add(source);
    ArticleText text = new ArticleText(article, source, words);
    List<Claim> read = reader.read(text);
    for (int i = 0; i < read.size(); i++) {
      keep(claims, read.get(i));
      Changed.of(read, i).ifPresent(changes::add);
      shares.addAll(Share.of(text, read, i));
    }
    DirectiveCitation.read(text).forEach(c -> keep(citations, c));
    Holding.read(text, offices).forEach(h -> keep(holdings, h));
    return this;
  }

  private <T> void keep(List<T> into, T one) {
    if (kept() < most) {
      into.add(one);
    } else {
      leftOut++;
    }
  }

  private long kept() {
    return (long) claims.size() + citations.size() + holdings.size();
  }

  /** What the articles taken so far say of each other. */
  public CollectionReport report() {
    claims.sort(Comparator.comparing(Claim::where, Findings.Sighting.ORDER));
    changes.sort(Comparator.comparing(c -> c.change().where(), Findings.Sighting.ORDER));
    shares.sort(Comparator.comparing(s -> s.part().where(), Findings.Sighting.ORDER));
    citations.sort(Comparator.comparing(DirectiveCitation::where, Findings.Sighting.ORDER));
    Findings findings = new Findings();
    SameFigureCheck.Witnesses witnesses = new SameFigureCheck.Witnesses();
    claims.forEach(witnesses::add);
    List<SubjectGroup> groups = new SameFigureCheck(witnesses, findings).run(claims);
    new SlipCheck(witnesses, findings).run(claims);
    new NamedAlikeCheck(witnesses, findings).run(claims);
    new OtherRowCheck(witnesses, findings).run(claims);
    new ReprintCheck(findings).run(claims);
    new SeriesCheck(findings).run(claims);
    new FormerPeriodCheck(findings).run(claims, changes);
    new AgreementCheck(findings).run(claims);
    new ShareCheck(findings).run(claims, shares);
    directives.run(citations, findings);
    new OfficeHolderCheck(witnesses, findings).run(holdings);
    return new CollectionReport(
        sources.stream().sorted(Source.ORDER).toList(),
        findings.sorted(),
        groups,
        new CollectionReport.Coverage(kept() + leftOut, findings.checked(), leftOut));
  }
}
