package org.vanban.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.NumericUtils;
import org.vanban.index.IndexFields;

/**
 * Newer articles better: what an article is worth counts twice on the newest day of the index, one
 * and a half times a year before, and so on down to once, as does an article without a day.
 *
 * <p>It counts from the index's newest day, not from today, so that the same index gives the same
 * answer always; and never outweighs a surer way to be right.
 */
final class Recency {
  private static final double HALF_LIFE = 365;

  private Recency() {}

  static Query over(Query query, IndexReader reader) throws IOException {
    byte[] latest = PointValues.getMaxPackedValue(reader, IndexFields.PUBLISHED);
    if (latest == null) {
      return query;
    }
    long newest = NumericUtils.sortableBytesToLong(latest, 0);
    DoubleValuesSource worth =
        DoubleValuesSource.fromField(
            IndexFields.PUBLISHED_DAY, day -> 1 + Math.pow(2, (day - newest) / HALF_LIFE));
    return FunctionScoreQuery.boostByValue(query, worth);
  }
}
