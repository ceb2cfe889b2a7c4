package org.vanban.read;

import java.util.Locale;

/** Why a file gives no article. */
public enum RejectReason {
  EMPTY,
  TOO_LARGE,
  /** Neither text nor a document that is read here. */
  BINARY,
  UNSUPPORTED,
  /** Named as one kind of file, and another by its content. */
  WRONGLY_NAMED,
  TRUNCATED,
  ENCRYPTED,
  /** A scanned PDF. */
  NO_TEXT_LAYER,
  /** A page without an article: a menu, a login form. */
  NO_ARTICLE,
  DAMAGED,
  TOO_SLOW,
  /** An archive in an archive in an archive, and so on. */
  TOO_DEEP,
  /** A member of an archive whose name came before. */
  DUPLICATE,
  UNREADABLE;

  /** In words: {@code "no text layer"}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
