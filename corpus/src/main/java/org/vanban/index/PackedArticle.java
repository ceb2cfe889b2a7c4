package org.vanban.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;
import org.vanban.value.EdtfDate;

/**
 * What a list of hits or a concordance shows of an article, packed to be had quickly for very many:
 * the stored fields, which are packed tighter, many articles together, take thirty times as long.
 *
 * <p>The bytes are LZ4 of the strings below one after the other, behind the length they unpack to.
 */
public record PackedArticle(
    String id,
    String source,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<EdtfDate> published,
    String text) {

  static BytesRef pack(IndexedArticle article) throws IOException {
    ByteBuffersDataOutput plain = new ByteBuffersDataOutput();
    plain.writeString(article.id());
    plain.writeString(article.source());
    plain.writeString(article.url().orElse(""));
    plain.writeString(article.outlet().orElse(""));
    plain.writeString(article.title().orElse(""));
    plain.writeString(article.published().map(EdtfDate::toString).orElse(""));
    byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
    plain.writeBytes(text, 0, text.length);
    byte[] bytes = plain.toArrayCopy();
    ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
    packed.writeVInt(bytes.length);
    LZ4.compress(bytes, 0, bytes.length, packed, new LZ4.FastCompressionHashTable());
    return new BytesRef(packed.toArrayCopy());
  }

  /**
   * Reads what {@link IndexFields#PACKED} holds.
   *
   * @throws UncheckedIOException if it is no such thing
   */
  public static PackedArticle unpack(BytesRef packed) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
      byte[] bytes = new byte[in.readVInt()];
      LZ4.decompress(in, bytes.length, bytes, 0);
      ByteArrayDataInput plain = new ByteArrayDataInput(bytes);
      return new PackedArticle(
          plain.readString(),
          plain.readString(),
          known(plain.readString()),
          known(plain.readString()),
          known(plain.readString()),
          known(plain.readString()).map(EdtfDate::parse),
          new String(
              bytes,
              plain.getPosition(),
              bytes.length - plain.getPosition(),
              StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("damaged: a packed article", e);
    }
  }

  private static Optional<String> known(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }
}
