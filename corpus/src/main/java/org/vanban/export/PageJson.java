package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.vanban.search.ArticleReference;
import org.vanban.search.DirectivePage;
import org.vanban.search.OfficialPage;
import org.vanban.text.Span;

/** The pages of directives and officials as JSON; {@code docs/schema} describes them. */
public final class PageJson {
  private static final MathContext SHARE = new MathContext(4);

  private PageJson() {}

  public static ObjectNode write(DirectivePage page) {
    ObjectNode json = Json.object();
    json.put("id", page.id());
    ObjectNode ids = json.putObject("ids");
    page.ids().forEach(ids::put);
    ArrayNode documents = json.putArray("documents");
    page.documents().forEach(document -> documents.add(document(document)));
    ObjectNode printed = json.putObject("printed");
    page.printed().forEach(printed::put);
    ObjectNode byYear = json.putObject("byYear");
    page.byYear().forEach((year, count) -> byYear.put(String.valueOf(year), count));
    json.put("undated", page.undated());
    json.put("articles", page.articles());
    json.put("mentions", page.mentions());
    json.put("distinct", page.distinct());
    ArrayNode years = json.putArray("years");
    page.years().forEach(year -> years.add(year(year)));
    ArrayNode related = json.putArray("related");
    for (DirectivePage.Related other : page.related()) {
      ObjectNode one = related.addObject();
      one.put("key", other.key());
      one.put("relation", name(other.relation()));
      one.put("articles", other.articles());
    }
    ArrayNode speakers = json.putArray("speakers");
    for (DirectivePage.Speaker speaker : page.speakers()) {
      ObjectNode one = speakers.addObject();
      one.put("name", speaker.name());
      one.set("offices", Json.array(speaker.offices()));
      one.put("articles", speaker.articles());
      one.put("passages", speaker.passages());
    }
    ArrayNode passages = json.putArray("passages");
    page.passages().forEach(passage -> passages.add(passage(passage)));
    return json;
  }

  /** As JSON has it: {@code carriesOut}. */
  private static String name(DirectivePage.Relation relation) {
    return switch (relation) {
      case CARRIES_OUT -> "carriesOut";
      case CARRIED_OUT_BY -> "carriedOutBy";
      case CITED_WITH -> "citedWith";
    };
  }

  private static ObjectNode document(DirectivePage.MeantDocument document) {
    ObjectNode one = Json.object();
    one.put("key", document.key());
    one.put("settled", document.settled());
    one.put("registered", document.registered());
    one.put("articles", document.articles());
    document.kind().ifPresent(v -> one.put("kind", v));
    document.issuer().ifPresent(v -> one.put("issuer", v));
    document.date().ifPresent(v -> one.put("date", v));
    document.term().ifPresent(v -> one.put("term", v));
    document.title().ifPresent(v -> one.put("title", v));
    if (!document.candidates().isEmpty()) {
      one.set("candidates", Json.array(document.candidates()));
    }
    ArrayNode evidence = one.putArray("evidence");
    for (DirectivePage.EvidenceSeen reason : document.evidence()) {
      ObjectNode seen = evidence.addObject();
      seen.put("from", reason.from());
      seen.put("value", reason.value());
      seen.put("articles", reason.articles());
    }
    return one;
  }

  private static ObjectNode year(DirectivePage.YearFigures figures) {
    ObjectNode one = Json.object();
    figures.year().ifPresent(v -> one.put("year", v));
    one.put("articles", figures.articles());
    one.put("mentions", figures.mentions());
    one.put("distinct", figures.distinct());
    one.put("resolved", figures.resolved());
    one.put("ambiguous", figures.ambiguous());
    one.put("collection", figures.collection());
    one.put("share", share(figures.share()));
    return one;
  }

  private static BigDecimal share(double share) {
    return new BigDecimal(share).round(SHARE);
  }

  private static ObjectNode passage(DirectivePage.Passage passage) {
    ObjectNode one = article(passage.article());
    one.put("key", passage.key());
    one.put("status", passage.status());
    one.set("evidence", Json.array(passage.evidence()));
    one.put("printed", passage.printed());
    one.put("text", passage.text());
    span(one.putArray("highlight"), passage.highlight());
    passage
        .speaker()
        .ifPresent(
            said -> {
              ObjectNode speaker = one.putObject("speaker");
              speaker.put("name", said.name());
              speaker.put("word", said.word().toLowerCase(Locale.ROOT));
              speaker.set("offices", Json.array(said.offices()));
            });
    passage.place().ifPresent(v -> one.put("place", v));
    return one;
  }

  private static void span(ArrayNode json, Span span) {
    json.add(span.start()).add(span.end());
  }

  public static ObjectNode write(OfficialPage page) {
    ObjectNode json = Json.object();
    json.put("name", page.name());
    ArrayNode persons = json.putArray("persons");
    page.persons().forEach(person -> persons.add(person(person)));
    json.put("without", page.without());
    offices(json.putArray("offices"), page.offices());
    ObjectNode byYear = json.putObject("byYear");
    page.byYear().forEach((year, count) -> byYear.put(String.valueOf(year), count));
    json.put("undated", page.undated());
    ArrayNode years = json.putArray("years");
    page.years().forEach(year -> years.add(year(year)));
    json.put("mentions", page.mentions());
    ArrayNode articles = json.putArray("articles");
    page.articles().forEach(a -> articles.add(article(a)));
    ArrayNode quotations = json.putArray("quotations");
    for (OfficialPage.Quotation quotation : page.quotations()) {
      ObjectNode one = article(quotation.article());
      one.put("person", quotation.person());
      one.put("text", quotation.text());
      span(one.putArray("quoted"), quotation.quoted());
      one.put("word", quotation.word().toLowerCase(Locale.ROOT));
      quotations.add(one);
    }
    return json;
  }

  private static ObjectNode person(OfficialPage.Official person) {
    ObjectNode json = Json.object();
    json.put("key", person.key());
    json.put("name", person.name());
    json.set("places", Json.array(person.places()));
    json.set("bodies", Json.array(person.bodies()));
    offices(json.putArray("offices"), person.offices());
    ObjectNode printed = json.putObject("printed");
    person.printed().forEach(printed::put);
    json.put("articles", person.articles());
    json.put("mentions", person.mentions());
    return json;
  }

  private static void offices(ArrayNode json, List<OfficialPage.OfficeHeld> offices) {
    for (OfficialPage.OfficeHeld office : offices) {
      ObjectNode one = json.addObject();
      one.put("office", office.office());
      office.first().ifPresent(v -> one.put("first", v.toString()));
      office.last().ifPresent(v -> one.put("last", v.toString()));
      ArrayNode evidence = one.putArray("evidence");
      office.evidence().forEach(a -> evidence.add(article(a)));
    }
  }

  /** What names an article. */
  static ObjectNode article(ArticleReference article) {
    ObjectNode json = Json.object();
    json.put("id", article.id());
    article.title().ifPresent(v -> json.put("title", v));
    json.set("authors", Json.array(article.authors()));
    article.url().ifPresent(v -> json.put("url", v));
    article.outlet().ifPresent(v -> json.put("outlet", v));
    article.published().ifPresent(v -> json.put("published", v.toString()));
    return json;
  }
}
