package org.vanban;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.date.DateContext;
import org.vanban.date.DateExtractor;
import org.vanban.directive.DirectiveExtractor;
import org.vanban.figure.FigureExtractor;
import org.vanban.mention.Corrections;
import org.vanban.mention.Mention;
import org.vanban.mention.MentionExtractor;
import org.vanban.mention.Mentions;
import org.vanban.mention.Taken;
import org.vanban.names.NameFinder;
import org.vanban.names.NameModel;
import org.vanban.organization.OrganizationExtractor;
import org.vanban.person.PersonExtractor;
import org.vanban.place.PlaceExtractor;
import org.vanban.place.PlaceNames;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.OfficeAbbreviations;
import org.vanban.register.Outlets;
import org.vanban.register.Terms;
import org.vanban.resolve.Circumstances;
import org.vanban.resolve.EntityResolver;
import org.vanban.resolve.OverlapResolver;
import org.vanban.table.OwnTables;
import org.vanban.text.Alignment;
import org.vanban.text.DocumentText;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Trace;
import org.vanban.text.Vocabulary;

/**
 * The front door: Vietnamese news in, what it refers to out.
 *
 * <pre>{@code
 * Annotator annotator = Annotator.vietnamese();
 * AnnotatedDocument document = annotator.annotate("Chiều 2/7 …", ArticleContext.published("2018-07-02"));
 * for (Mention mention : document.mentions()) { … }
 * }</pre>
 *
 * <p>An annotator reads its tables and its model once, when it is made; it and all it gives are
 * immutable and safe for many threads. Any string may be given: odd text gives fewer mentions,
 * never an exception, and the time grows with the length of the text.
 */
public final class Annotator {
  private final SyllableTokenizer tokenizer;
  private final DateExtractor dates;
  private final List<MentionExtractor> others; // what needs no context
  private final PersonExtractor persons;
  private final Optional<NameFinder> names;
  private final OrganizationExtractor organizations;
  private final PlaceExtractor places;
  private final EntityResolver entities;

  private Annotator(Builder builder) {
    Vocabulary.Builder words = Vocabulary.builder();
    this.dates = DateExtractor.load(words);
    this.others = List.of(DirectiveExtractor.load(words), FigureExtractor.load(words));
    this.persons = PersonExtractor.load(words, builder.own);
    this.names = builder.model.map(NameFinder::new);
    PlaceNames placeNames = PlaceNames.load(words);
    this.organizations = OrganizationExtractor.load(words, placeNames);
    this.places = new PlaceExtractor(placeNames);
    this.entities = EntityResolver.load(words, builder.known(), persons.parts(), builder.own);
    this.tokenizer = new SyllableTokenizer(words.build());
  }

  /** The annotator with the shipped tables and model, made at the first call. */
  public static Annotator vietnamese() {
    return Shipped.INSTANCE;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** What a text refers to, nothing else being known of it. */
  public AnnotatedDocument annotate(String text) {
    return annotate(text, ArticleContext.none());
  }

  /**
   * What a text refers to.
   *
   * @param text any string; spans of the result count its UTF-16 units
   * @param context when and by whom it was published, as far as that is known
   */
  public AnnotatedDocument annotate(String text, ArticleContext context) {
    return annotate(text, context, Corrections.none());
  }

  /**
   * What a text refers to, as persons corrected it.
   *
   * @param corrections what they said of it; spans count its UTF-16 units. One whose words do not
   *     stand there, or that begins or ends within a word, says nothing
   */
  public AnnotatedDocument annotate(String text, ArticleContext context, Corrections corrections) {
    return annotate(text, context, corrections, Trace.NONE);
  }

  /**
   * What a text refers to, each rule that fires being told.
   *
   * @param trace a {@link RuleCoverage}, or one of your own
   */
  public AnnotatedDocument annotate(String text, ArticleContext context, Trace trace) {
    return annotate(text, context, Corrections.none(), trace);
  }

  private AnnotatedDocument annotate(
      String text, ArticleContext context, Corrections corrections, Trace trace) {
    DocumentText normalized = DocumentText.of(text);
    Alignment alignment = normalized.alignment();
    ByRules rules = byRules(normalized, context, trace);
    Corrections told =
        corrections.filter(
            c -> c.standsIn(text) && rules.tokens().isWhole(alignment.toText(c.span())));
    Mentions mentions = told.over(settled(rules), normalized.text(), alignment::toText);
    List<Mention.Office> alone = told.over(rules.alone(), mentions, alignment::toText);
    EntityResolver.Resolved resolved =
        entities.resolve(rules.tokens(), mentions, alone, circumstances(context));
    return new AnnotatedDocument(
        text,
        context,
        inSource(resolved.mentions(), alignment),
        alignment.isIdentity()
            ? resolved.entities()
            : resolved.entities().moved(alignment::toSource),
        told);
  }

  private static Circumstances circumstances(ArticleContext context) {
    return new Circumstances(context.published(), context.outlet(), context.province());
  }

  /**
   * What the rules find in a text.
   *
   * @param alone offices that no person stands beside
   */
  record ByRules(Tokens tokens, Mentions mentions, List<Mention.Office> alone) {}

  ByRules byRules(String text, ArticleContext context) {
    return byRules(DocumentText.of(text), context, Trace.NONE);
  }

  private ByRules byRules(DocumentText text, ArticleContext context, Trace trace) {
    Tokens tokens = tokenizer.tokenize(text.text(), trace);
    PersonExtractor.Found people = persons.read(tokens);
    List<Mention> candidates = new ArrayList<>(people.persons());
    candidates.addAll(dates.extract(tokens, new DateContext(context.published())));
    others.forEach(kind -> candidates.addAll(kind.extract(tokens)));
    Mentions mentions = withBodies(tokens, OverlapResolver.resolve(candidates), people.alone());
    return new ByRules(tokens, mentions, people.alone());
  }

  /** Of how many tokens of a text the model is asked; 0 without one. */
  int asked(ByRules rules) {
    return names
        .map(n -> n.find(rules.tokens(), rules.mentions().asList(), rules.alone()).asked())
        .orElse(0);
  }

  /** With the names as the model settles them. */
  Mentions settled(ByRules rules) {
    if (names.isEmpty()) {
      return rules.mentions();
    }
    List<Mention> all = new ArrayList<>();
    rules.mentions().stream().filter(m -> !NameFinder.isName(m)).forEach(all::add);
    all.addAll(names.get().find(rules.tokens(), rules.mentions().asList(), rules.alone()).names());
    return OverlapResolver.resolve(all);
  }

  /** With the organizations, then the places, in what all others leave. */
  private Mentions withBodies(Tokens tokens, Mentions others, List<Mention.Office> alone) {
    Taken taken = Taken.of(tokens, others.asList(), alone);
    List<Mention> all = new ArrayList<>(others.asList());
    for (Mention.Organization organization : organizations.find(tokens, taken)) {
      all.add(organization);
      taken.add(organization.span());
    }
    all.addAll(places.find(tokens, taken));
    return OverlapResolver.resolve(all);
  }

  private static Mentions inSource(Mentions mentions, Alignment alignment) {
    return alignment.isIdentity()
        ? mentions
        : Mentions.of(mentions.stream().map(m -> m.moved(alignment::toSource)).toList());
  }

  /** The tables that a folder given to {@link Builder#tables} may hold. */
  public static final Set<String> TABLES =
      Set.of(
          DirectiveRegister.FILE,
          Terms.FILE,
          Outlets.FILE,
          OfficeAbbreviations.FILE,
          PersonExtractor.OFFICES,
          PersonExtractor.BODIES);

  /** Makes an annotator of one's own; for one thread. */
  public static final class Builder {
    private Optional<NameModel> model = Optional.empty();
    private Optional<DirectiveRegister> register = Optional.empty();
    private OwnTables own = OwnTables.none();

    private Builder() {}

    /** Rules alone find names unless a model is given. */
    public Builder model(NameModel names) {
      this.model = Optional.of(names);
      return this;
    }

    /** Known documents; the shipped ones unless others are given. */
    public Builder register(DirectiveRegister known) {
      this.register = Optional.of(known);
      return this;
    }

    /**
     * A folder of tables of one's own, in the shape of the shipped ones and named as they are
     * ({@link #TABLES}). Their rows stand beside the shipped ones, and hold before those of the
     * same: of one number and date, one term, outlet, abbreviation, title or body.
     *
     * @throws IllegalArgumentException if there is no such folder
     * @throws IllegalStateException if a file there is no such table, or there is none
     */
    public Builder tables(Path folder) {
      this.own = OwnTables.of(folder, TABLES);
      return this;
    }

    /**
     * Reads the tables.
     *
     * @throws IllegalStateException with file and line if one is damaged; if known documents are
     *     given by a register and by a table, too
     */
    public Annotator build() {
      return new Annotator(this);
    }

    private DirectiveRegister known() {
      Optional<Path> table = own.file(DirectiveRegister.FILE);
      if (register.isPresent() && table.isPresent()) {
        throw new IllegalStateException(
            table.get() + ": a register is given, too; give one of the two");
      }
      return register.orElseGet(() -> DirectiveRegister.load(own));
    }
  }

  private static final class Shipped {
    private static final Annotator INSTANCE = builder().model(NameModel.shipped()).build();
  }
}
