package org.vanban.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.collection.CollectionFinding;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.export.Passages;
import org.vanban.search.ArticleSearcher;
import org.vanban.text.Span;

/**
 * The sentences in which figures stand, from the articles of the index; each article is read once.
 * For one thread.
 */
final class DeskPassages {
  /** So many sentences of one finding are shown. */
  private static final int MOST = 8;

  private record Text(String text, Passages passages) {}

  private final ArticleSearcher searcher;
  private final Map<String, Optional<Text>> read = new HashMap<>();

  DeskPassages(ArticleSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The passages of a finding: {@code {"doc","start","end","text","marks":[[start,end]]}}, marks in
   * the passage's text. Those of an article that was taken out meanwhile are absent.
   */
  ArrayNode of(CollectionFinding finding) throws IOException {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (CollectionFinding.Printed printed : finding.figures()) {
      spans.computeIfAbsent(printed.doc(), doc -> new ArrayList<>()).add(printed.span());
    }
    ArrayNode json = Json.array();
    for (Map.Entry<String, List<Span>> one : spans.entrySet()) {
      Optional<Text> text = json.size() < MOST ? text(one.getKey()) : Optional.empty();
      if (text.isPresent()) {
        int length = text.get().text().length(); // it may have been changed meanwhile
        one.getValue().removeIf(span -> span.end() > length);
        for (Passages.Passage passage : text.get().passages().of(one.getValue())) {
          if (json.size() < MOST) {
            json.add(write(one.getKey(), text.get().text(), passage));
          }
        }
      }
    }
    return json;
  }

  private static ObjectNode write(String doc, String text, Passages.Passage passage) {
    int start = passage.span().start();
    ObjectNode json = Json.object();
    json.put("doc", doc);
    json.put("start", start);
    json.put("end", passage.span().end());
    json.put("text", passage.span().of(text));
    ArrayNode marks = json.putArray("marks");
    passage
        .marks()
        .forEach(mark -> marks.addArray().add(mark.start() - start).add(mark.end() - start));
    if (passage.isCutBefore()) {
      json.put("cutBefore", true);
    }
    if (passage.isCutBehind()) {
      json.put("cutBehind", true);
    }
    return json;
  }

  private Optional<Text> text(String doc) throws IOException {
    Optional<Text> known = read.get(doc);
    if (known == null) {
      known =
          searcher
              .json(doc)
              .map(json -> ArticleJson.read(Json.parse(json)).text())
              .map(text -> new Text(text, new Passages(text)));
      read.put(doc, known);
    }
    return known;
  }
}
