package org.vanban.read;

/** A file given up inside a reader; {@link ArticleReader} turns it into an outcome. */
final class RejectedException extends Exception {
  private static final long serialVersionUID = 1;

  private final RejectReason reason;

  RejectedException(RejectReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }

  String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
