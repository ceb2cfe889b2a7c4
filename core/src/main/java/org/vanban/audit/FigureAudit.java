package org.vanban.audit;

import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mentions;
import org.vanban.value.EdtfDate;

/**
 * Holds the figures of one article against each other: {@code 46/51 (88,46%)} does not agree.
 *
 * <pre>{@code
 * AnnotatedDocument document = annotator.annotate(text, context);
 * AuditReport report = FigureAudit.standard()
 *     .audit(document.text(), document.mentions(), context.published());
 * for (Finding finding : report.flags()) { … }
 * }</pre>
 *
 * <p>Figures are kept as printed and worked out with their rounding intervals; only figures that
 * the grammar of a sentence puts together are held against each other. Any text may be given, with
 * any mentions that lie in it; the time grows with its length. Immutable and safe for many threads.
 */
public final class FigureAudit {
  private final AuditWords words;
  private final List<Check> checks;

  private FigureAudit(AuditWords words) {
    this.words = words;
    this.checks =
        List.of(
            new RatioCheck(),
            new ShareCheck(),
            new KnownWhole(),
            new PlanSums(),
            new PartsCheck(),
            new BallotPapers(),
            new PercentSumCheck(),
            new ChangeCheck(),
            new GrowthCheck(),
            new FittingChanges(),
            new IndexChange(),
            new Yearly(),
            new AverageCheck(),
            new TradeCheck(),
            new VoteCheck(),
            new InTurnCheck(),
            new AttendanceCheck(),
            new ListCountCheck(),
            new ThresholdCheck(),
            new FractionCheck(),
            new MarkCheck(),
            new TargetCheck(),
            new DoubleCheck(),
            new RemainderCheck(),
            new SubsetCheck(),
            new RunningTotals(),
            new Sums(),
            new RatioParts(),
            new CarriedSums(),
            new FittingShares(),
            new FittingPlans(),
            new FittingDifferences(),
            new FittingSums(),
            new FittingMeans(),
            new DateOrderCheck(),
            new DurationCheck(),
            new RepeatCheck(),
            new TurnedDigits(),
            new LineSums(),
            new TableCheck(),
            new WeekdayCheck(),
            new DateExistsCheck());
  }

  /** The audit with the shipped tables, read at the first call. */
  public static FigureAudit standard() {
    return Shipped.INSTANCE;
  }

  /**
   * What the figures of a text say of each other.
   *
   * @param text in NFC
   * @param mentions what was found in it
   * @param published when it was published, as far as that is known
   */
  public AuditReport audit(String text, Mentions mentions, Optional<EdtfDate> published) {
    FigureText figures = FigureText.of(text, mentions, published, words);
    Findings findings = new Findings(figures);
    for (Check check : checks) {
      check.run(figures, findings);
    }
    return findings.report();
  }

  /**
   * The figures of a text that can be held against those of another: ratios, percentages and counts
   * of things, no ranges, rates, points and times.
   *
   * @param text in NFC
   * @param mentions what was found in it
   */
  public List<PrintedFigure> figures(String text, Mentions mentions) {
    FigureText read = FigureText.of(text, mentions, Optional.empty(), words);
    return read.figures().stream()
        .filter(f -> f.isCount() ? f.kind() == Figure.Kind.COUNT : f.kind() != Figure.Kind.ASIDE)
        .filter(f -> !read.isTime(f))
        .map(f -> PrintedFigure.of(read, f))
        .toList();
  }

  private static final class Shipped {
    private static final FigureAudit INSTANCE = new FigureAudit(AuditWords.load());
  }
}
