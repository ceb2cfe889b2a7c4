package org.vanban.search;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.vanban.index.Facet;
import org.vanban.search.SearchResult.Hit;

/**
 * A question once read, put to one state of the index.
 *
 * @param query what finds the articles
 * @param ranked the same with what else counts in their order
 */
record Asked(
    SearchRequest request,
    Understood understood,
    Query query,
    Query ranked,
    Map<Facet, List<FacetCount>> facets) {

  Ranking ranking(IndexSearcher searcher) {
    return new Ranking(searcher, ranked, request.sort());
  }

  Hits hits(IndexSearcher searcher) {
    return new Hits(searcher, query, request.snippets());
  }

  SearchResult result(long total, OptionalLong groups, List<Hit> hits) {
    return new SearchResult(request.query(), understood, total, groups, hits, facets);
  }
}
