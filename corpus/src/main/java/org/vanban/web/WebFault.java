package org.vanban.web;

/** What a request cannot have, with the key of the words that help: {@code error.no.article}. */
final class WebFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String detail;

  /**
   * @param status of HTTP
   * @param code the words are those of {@code error.CODE}
   * @param detail what they are about, shown as it is; may be empty
   */
  WebFault(int status, String code, String detail) {
    super(code + ": " + detail);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String detail() {
    return detail;
  }
}
