package org.vanban.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** The bodies and the header of a mail; its attachments are named in warnings, and not read. */
final class MailDocument {
  private static final int LONGEST_HEADER = 100_000;
  private static final int MOST_ATTACHMENTS = 20;

  private static final StringBuilder NO_BODY = new StringBuilder();

  /** Fields that a mail gets on its way, and a web page saved as one has not. */
  private static final Set<String> ON_ITS_WAY =
      Set.of("to", "cc", "received", "message-id", "delivered-to", "return-path");

  private final Spending spending;
  private final int longestBody;
  private final Map<String, String> header = new HashMap<>();
  private final Map<String, StringBuilder> bodies = new HashMap<>();
  private final List<String> attachments = new ArrayList<>();
  private String boundary = "";
  private int depth;

  private MailDocument(ReadLimits limits) {
    this.spending = new Spending(limits);
    this.longestBody = (int) Math.min(Integer.MAX_VALUE - 8, 8L * limits.characters());
  }

  static DocumentExtract read(byte[] bytes, ReadLimits limits)
      throws RejectedException, IOException, MimeException {
    MailDocument mail = new MailDocument(limits);
    mail.walk(bytes);
    return mail.extract(bytes);
  }

  private void walk(byte[] bytes) throws RejectedException, IOException, MimeException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(1000)
            .build();
    MimeTokenStream stream =
        new MimeTokenStream(
            config,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    while (stream.getState() != EntityState.T_END_OF_STREAM) {
      spending.take(0);
      switch (stream.getState()) {
        case T_FIELD -> field(stream.getField());
        case T_START_MULTIPART -> {
          spending.nest(++depth);
          if (depth == 1 && stream.getBodyDescriptor().getBoundary() != null) {
            boundary = stream.getBodyDescriptor().getBoundary();
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body(stream);
        default -> {
          // preambles and the like
        }
      }
      stream.next();
    }
  }

  private void field(Field field) {
    if (depth == 0) {
      byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
      String text = CharsetDetector.decode(raw).text();
      String value = text.substring(text.indexOf(':') + 1).replaceAll("[\\r\\n\\t ]{1,100}", " ");
      header.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), decoded(value).strip());
    }
  }

  private static String decoded(String value) {
    try {
      return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  private void body(MimeTokenStream stream) throws RejectedException, IOException {
    MaximalBodyDescriptor part = (MaximalBodyDescriptor) stream.getBodyDescriptor();
    String type = String.valueOf(part.getMimeType());
    boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType());
    boolean text = type.equals("text/html") || type.equals("text/plain");
    if (text && !attached) {
      try (InputStream in = stream.getDecodedInputStream()) {
        String body = text(in.readNBytes(longestBody), String.valueOf(part.getCharset()));
        spending.take(body.length());
        bodies.computeIfAbsent(type, t -> new StringBuilder()).append(body).append("\n\n");
      }
    } else if (attachments.size() < MOST_ATTACHMENTS) {
      name(part, type).ifPresent(attachments::add);
    }
  }

  private static String text(byte[] bytes, String charset) {
    Optional<LegacyEncoding> legacy = LegacyEncoding.named(charset);
    if (legacy.isPresent()) {
      String written = new String(bytes, StandardCharsets.ISO_8859_1);
      return legacy.get().decode(written).text();
    }
    boolean named = !charset.equalsIgnoreCase("us-ascii") && !charset.equals("null");
    try {
      if (named && Charset.isSupported(charset)) {
        return new String(bytes, Charset.forName(charset));
      }
    } catch (IllegalArgumentException e) {
      // a name that is none: the bytes tell
    }
    return CharsetDetector.decode(bytes).text();
  }

  /** The name of an attachment that may hold an article; pictures in the text have none. */
  private static Optional<String> name(MaximalBodyDescriptor part, String type) {
    if (type.equals("message/rfc822")) {
      return Optional.of("a mail");
    }
    String named = part.getContentDispositionFilename();
    if (named == null) {
      named = part.getContentTypeParameters().get("name");
    }
    if (named == null || type.startsWith("image/")) {
      return Optional.empty();
    }
    String clean = decoded(named).replaceAll("\\p{Cntrl}", " ").strip();
    return Optional.of(clean.length() > 120 ? clean.substring(0, 120) + "…" : clean);
  }

  private DocumentExtract extract(byte[] bytes) throws RejectedException {
    String html = bodies.getOrDefault("text/html", NO_BODY).toString();
    String plain = bodies.getOrDefault("text/plain", NO_BODY).toString();
    if (!boundary.isEmpty()
        && !new String(bytes, StandardCharsets.ISO_8859_1).contains("--" + boundary + "--")) {
      throw new RejectedException(
          RejectReason.TRUNCATED, "the mail ends before its last part is closed");
    }
    if (html.isBlank() && plain.isBlank()) {
      throw new RejectedException(
          RejectReason.EMPTY,
          attachments.isEmpty()
              ? "the mail has no text"
              : "the mail has no text of its own; attached: " + String.join(", ", attachments));
    }
    List<String> warnings =
        attachments.stream().map(name -> "attachment not read: " + name).toList();
    DocumentExtract.Mail mail =
        new DocumentExtract.Mail(
            header.getOrDefault("subject", ""),
            sender(header.getOrDefault("from", "")),
            isSavedPage() ? "" : date(header.getOrDefault("date", "")),
            html,
            plain);
    return new DocumentExtract(List.of(), Optional.of(mail), warnings);
  }

  /** A page that a browser saved (.mht): its date is when that was, not the article's. */
  private boolean isSavedPage() {
    return header.getOrDefault("content-type", "").startsWith("multipart/related")
        && header.keySet().stream().noneMatch(ON_ITS_WAY::contains);
  }

  /** {@code Wed, 12 Jan 2022 08:05:00 +0700 (ICT)} without its comment. */
  private static String date(String field) {
    return field.replaceFirst(" ?\\([^()]{0,40}\\)$", "");
  }

  /** {@code "Mai Lan" <mai.lan@example.vn>} without quotation marks and address. */
  private static String sender(String from) {
    int address = from.indexOf('<');
    return address < 0 ? "" : from.substring(0, address).replace("\"", "").strip();
  }
}
