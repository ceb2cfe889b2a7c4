package org.vanban.input;

import java.io.IOException;
import org.vanban.read.RejectReason;

/** A file that costs more than it may: what was read of it stands, the rest is given up. */
final class LimitException extends IOException {
  private static final long serialVersionUID = 1;

  private final RejectReason reason;

  LimitException(RejectReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }
}
