package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.vanban.index.Facet;

/**
 * Counts of articles by the values of each facet, over all articles that a query finds.
 *
 * <p>What the segments of an index know of each other's values is worked out at the first question
 * to a state of the index, and kept until another state is asked. Safe for many threads.
 */
final class FacetCounter {
  /** A state of the index with its values; those of a facet that no article has are absent. */
  private record States(IndexReader reader, Map<Facet, StringDocValuesReaderState> byFacet) {}

  private @Nullable States states; // guarded by this

  /** The most frequent values of each facet, at most {@code top}, equal counts by value. */
  Map<Facet, List<FacetCount>> count(IndexSearcher searcher, Query query, int top)
      throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
    for (var each : states(searcher.getIndexReader()).entrySet()) {
      FacetResult result =
          new StringValueFacetCounts(each.getValue(), found)
              .getTopChildren(top, each.getKey().field());
      List<FacetCount> values = new ArrayList<>();
      if (result != null) {
        for (LabelAndValue one : result.labelValues) {
          values.add(new FacetCount(one.label, one.value.intValue()));
        }
      }
      if (!values.isEmpty()) {
        counts.put(each.getKey(), values);
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  private synchronized Map<Facet, StringDocValuesReaderState> states(IndexReader reader)
      throws IOException {
    if (states == null || states.reader() != reader) {
      FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
      Map<Facet, StringDocValuesReaderState> byFacet = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        FieldInfo field = fields.fieldInfo(facet.field());
        if (field != null && field.getDocValuesType() == DocValuesType.SORTED_SET) {
          byFacet.put(facet, new StringDocValuesReaderState(reader, facet.field()));
        }
      }
      states = new States(reader, byFacet);
    }
    return states.byFacet();
  }
}
