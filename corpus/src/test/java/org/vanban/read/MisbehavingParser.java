package org.vanban.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vanban.article.Place;

/** A parser that does to its process what the file says: exit, hang, fill, overflow, shout. */
final class MisbehavingParser implements DocumentParser {
  @Override
  public DocumentExtract parse(byte[] bytes, String type, ReadLimits limits)
      throws RejectedException {
    String order = new String(bytes, StandardCharsets.UTF_8);
    if (order.contains("exit")) {
      System.exit(7);
    } else if (order.contains("hang")) {
      while (true) {
        Thread.onSpinWait();
      }
    } else if (order.contains("fill")) {
      List<byte[]> kept = new ArrayList<>();
      while (true) {
        kept.add(new byte[1 << 20]);
      }
    } else if (order.contains("overflow")) {
      return parse(bytes, type, limits);
    } else if (order.contains("reject")) {
      throw new RejectedException(RejectReason.DAMAGED, "nothing but an order");
    } else if (order.contains("shout")) {
      System.out.println("noise of a library");
    }
    String process = "Bài đọc trong tiến trình " + ProcessHandle.current().pid();
    SourceLine line = SourceLine.of(process + ".", Place.ofPage(2, 3));
    return DocumentExtract.of(List.of(Line.of(line, false)), List.of("heap " + heap()));
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }
}
