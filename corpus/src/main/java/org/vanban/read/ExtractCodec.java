package org.vanban.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.article.Anchor;
import org.vanban.article.Paragraph;
import org.vanban.article.Place;
import org.vanban.read.DocumentExtract.Mail;

/** How what was asked of another process, and its answer, go over the pipe. */
final class ExtractCodec {
  private static final int EXTRACT = 1;
  private static final int REJECTED = 2;

  private ExtractCodec() {}

  /** A file to be parsed. */
  record Request(byte[] bytes, String type, ReadLimits limits) {}

  static void write(Request request, DataOutput out) throws IOException {
    ReadLimits limits = request.limits();
    out.writeUTF(request.type());
    out.writeLong(limits.bytes());
    out.writeInt(limits.characters());
    out.writeInt(limits.nesting());
    out.writeInt(limits.seconds());
    writeBytes(request.bytes(), out);
  }

  static Request readRequest(DataInput in) throws IOException {
    String type = in.readUTF();
    ReadLimits limits = new ReadLimits(in.readLong(), in.readInt(), in.readInt(), in.readInt());
    return new Request(readBytes(in), type, limits);
  }

  static void write(RejectedException rejection, DataOutput out) throws IOException {
    out.writeByte(REJECTED);
    out.writeByte(rejection.reason().ordinal());
    writeString(rejection.detail(), out);
  }

  static void write(DocumentExtract extract, DataOutput out) throws IOException {
    out.writeByte(EXTRACT);
    out.writeInt(extract.lines().size());
    for (Line line : extract.lines()) {
      write(line, out);
    }
    out.writeBoolean(extract.mail().isPresent());
    if (extract.mail().isPresent()) {
      Mail mail = extract.mail().get();
      for (String part :
          List.of(mail.subject(), mail.sender(), mail.date(), mail.html(), mail.plain())) {
        writeString(part, out);
      }
    }
    out.writeInt(extract.warnings().size());
    for (String warning : extract.warnings()) {
      writeString(warning, out);
    }
  }

  /**
   * @throws RejectedException if that is the answer
   * @throws IOException if there is none, or it is damaged
   */
  static DocumentExtract readAnswer(DataInput in) throws IOException, RejectedException {
    int answer = in.readByte();
    if (answer == REJECTED) {
      RejectReason reason = RejectReason.values()[in.readByte()];
      throw new RejectedException(reason, readString(in));
    }
    if (answer != EXTRACT) {
      throw new IOException("no answer: " + answer); // a machine that ends says so on its output
    }
    List<Line> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      lines.add(readLine(in));
    }
    Optional<Mail> mail =
        in.readBoolean()
            ? Optional.of(
                new Mail(
                    readString(in), readString(in), readString(in), readString(in), readString(in)))
            : Optional.empty();
    List<String> warnings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      warnings.add(readString(in));
    }
    return new DocumentExtract(lines, mail, warnings);
  }

  private static void write(Line line, DataOutput out) throws IOException {
    writeString(line.string(), out);
    out.writeByte(line.kind().map(Enum::ordinal).orElse(-1));
    out.writeByte(line.emphasis().ordinal());
    out.writeBoolean(line.gap());
    out.writeInt(line.text().anchors().size());
    for (Anchor anchor : line.text().anchors()) {
      out.writeInt(anchor.start());
      out.writeInt(anchor.at().page().orElse(0));
      out.writeInt(anchor.at().paragraph().orElse(0));
    }
  }

  private static Line readLine(DataInput in) throws IOException {
    String text = readString(in);
    int kind = in.readByte();
    Line.Emphasis emphasis = Line.Emphasis.values()[in.readByte()];
    boolean gap = in.readBoolean();
    List<Anchor> anchors = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      anchors.add(new Anchor(in.readInt(), place(in.readInt(), in.readInt())));
    }
    Optional<Paragraph.Kind> marked =
        kind < 0 ? Optional.empty() : Optional.of(Paragraph.Kind.values()[kind]);
    return new Line(new SourceLine(text, List.copyOf(anchors)), marked, emphasis, gap);
  }

  private static Place place(int page, int paragraph) {
    return page > 0 ? Place.ofPage(page, paragraph) : Place.ofParagraph(paragraph);
  }

  private static void writeString(String text, DataOutput out) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String readString(DataInput in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
