package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * The body and place that belong to an office: {@code UBND tỉnh Lâm Đồng} behind {@code Chủ tịch},
 * {@code Sở Lao động - Thương binh và Xã hội} behind {@code Giám đốc}.
 *
 * <p>A body is read word by word until something that cannot be part of it: a name, a title, a
 * verb, a comma. {@code và} and a dash go on only inside the name of an open body, where a word of
 * such names follows.
 */
final class BodyReader {
  final PersonWords words;
  final NameReader names;
  final PlaceReader places;
  final BodyLimits limits;

  BodyReader(PersonWords words, NameReader names, PlaceReader places) {
    this.words = words;
    this.names = names;
    this.places = places;
    this.limits = new BodyLimits(words, names, places);
  }

  /**
   * The end of body and place that begin at a token; the token itself if none does.
   *
   * @param office where the office begins
   * @param kind of the title: {@code implied} if it names its body itself, {@code Trưởng ban Tuyên
   *     giáo}; {@code village} behind that of a village
   */
  int end(Tokens tokens, int office, int at, String kind) {
    return new BodyReading(this, tokens, office, at, kind).read();
  }
}
