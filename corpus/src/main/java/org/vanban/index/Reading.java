package org.vanban.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What an article was read from: a source with the content it had. Articles keep theirs in the
 * index, so that one commit holds both, and a run that meets the same again need not read it.
 *
 * @param source {@code bai/01.html}
 * @param content a checksum of its bytes and of all else that the outcome depends on: versions of
 *     program and tables, what is known besides
 */
public record Reading(String source, String content) {
  /** An article that many sources gave, such as a feed a day, keeps the newest of them. */
  private static final int MOST = 64;

  private static final int DIGITS = 32;

  /** The term in the index: {@code source ":" content}, 32 hexadecimal digits each. */
  String term() {
    return sourceKey() + checksum(content);
  }

  private String sourceKey() {
    return checksum(source) + ":";
  }

  /** The readings of an article with this one, the newest; an older one of its source is gone. */
  List<String> after(List<String> older) {
    List<String> all = new ArrayList<>(older);
    all.removeIf(term -> term.startsWith(sourceKey()));
    all.add(term());
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }

  private static String checksum(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
