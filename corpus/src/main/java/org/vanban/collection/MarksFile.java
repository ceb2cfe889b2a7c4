package org.vanban.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.index.FolderFile;
import org.vanban.index.IndexFolder;

/**
 * What readers marked of the audit's findings, in the file {@code marks.jsonl} beside an index, a
 * line a mark: {@code {"finding":"a2a19c55.ratio-percent@857","mark":"follow-up","note":"hỏi Sở",
 * "at":"2024-05-14T02:10:00Z"}}.
 *
 * <p>It is read anew whenever it is asked for, so that it may be edited by hand meanwhile. A line
 * that is no mark is told, and stays as it is; of several for one finding the last holds. Whoever
 * writes last prevails for that finding, and nothing else is lost. Safe for many threads and
 * programs.
 */
public final class MarksFile {
  /** So many findings may be marked. */
  public static final int MOST = 50_000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final FolderFile file;
  private final int most;

  private MarksFile(Path index, int most) {
    this.file = new FolderFile(index, IndexFolder.MARKS, "jsonl");
    this.most = most;
  }

  /** The marks beside the index in a folder. */
  public static MarksFile of(Path index) {
    return new MarksFile(index, MOST);
  }

  /** The same with another limit; for tests of it. */
  static MarksFile of(Path index, int most) {
    return new MarksFile(index, most);
  }

  public Path path() {
    return file.path();
  }

  /**
   * A line of the file: a mark, or what is the matter with it.
   *
   * @param bytes as they stand there, without the end of the line
   */
  private record Line(byte[] bytes, Optional<Mark> mark, String why) {

    static Line of(Mark mark) {
      ObjectNode json = JSON.createObjectNode();
      json.put("finding", mark.finding());
      json.put("mark", mark.as().toString());
      if (!mark.note().isEmpty()) {
        json.put("note", mark.note());
      }
      json.put("at", mark.at().toString());
      byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
      return new Line(bytes, Optional.of(mark), "");
    }

    static Line read(byte[] bytes) {
      try {
        JsonNode json = JSON.readTree(text(bytes));
        String as = json.path("mark").asText();
        Mark.As known =
            Mark.As.of(as)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "\"mark\" is \"%s\", one of %s is meant"
                                .formatted(as, String.join(", ", Mark.As.names()))));
        Mark mark =
            new Mark(json.path("finding").asText(), known, json.path("note").asText(), time(json));
        return new Line(bytes, Optional.of(mark), "");
      } catch (CharacterCodingException e) {
        return new Line(bytes, Optional.empty(), "not UTF-8");
      } catch (JsonProcessingException e) {
        return new Line(bytes, Optional.empty(), "not JSON: " + e.getOriginalMessage());
      } catch (IllegalArgumentException | DateTimeException e) {
        return new Line(bytes, Optional.empty(), String.valueOf(e.getMessage()));
      }
    }

    /** Who writes a line by hand need not tell the time. */
    private static Instant time(JsonNode json) {
      return json.has("at") ? Instant.parse(json.path("at").asText()) : Instant.EPOCH;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    boolean isOf(String finding) {
      return mark.filter(m -> m.finding().equals(finding)).isPresent();
    }
  }

  /**
   * The marks as they stand in the file; none where there is no file.
   *
   * @throws IOException if it cannot be read
   */
  public Marks read() throws IOException {
    Map<String, Mark> marks = new LinkedHashMap<>();
    List<Marks.Damaged> damaged = new ArrayList<>();
    int number = 0;
    for (Line line : lines()) {
      number++;
      if (line.mark().isPresent()) {
        marks.put(line.mark().get().finding(), line.mark().get());
      } else if (line.bytes().length > 0) {
        damaged.add(new Marks.Damaged(number, line.why()));
      }
    }
    return new Marks(marks, damaged);
  }

  /**
   * Marks a finding, whatever it was marked as.
   *
   * @return false where so many others are marked that there is no room
   * @throws IOException if the file cannot be read or written
   */
  public boolean put(Mark mark) throws IOException {
    return file.alone(
        () -> {
          List<Line> lines = lines();
          boolean known = lines.removeIf(line -> line.isOf(mark.finding()));
          if (!known && lines.size() >= most) {
            return false;
          }
          lines.add(Line.of(mark));
          write(lines);
          return true;
        });
  }

  /**
   * Takes the mark off a finding, with its note.
   *
   * @return false where it had none
   * @throws IOException if the file cannot be read or written
   */
  public boolean remove(String finding) throws IOException {
    return file.alone(
        () -> {
          List<Line> lines = lines();
          boolean known = lines.removeIf(line -> line.isOf(finding));
          if (known) {
            write(lines);
          }
          return known;
        });
  }

  private List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    if (!file.exists()) {
      return lines;
    }
    byte[] all = Files.readAllBytes(file.path());
    int from = startsWithMark(all) ? BYTE_ORDER_MARK.length : 0;
    for (int at = from; at <= all.length; at++) {
      boolean last = at == all.length;
      if (last ? at > from : all[at] == '\n') {
        int end = at > from && all[at - 1] == '\r' ? at - 1 : at;
        byte[] bytes = Arrays.copyOfRange(all, from, end);
        lines.add(bytes.length == 0 ? new Line(bytes, Optional.empty(), "") : Line.read(bytes));
        from = at + 1;
      }
    }
    return lines;
  }

  private static boolean startsWithMark(byte[] all) {
    return all.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(Arrays.copyOf(all, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
  }

  private void write(List<Line> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Line line : lines) {
      out.writeBytes(line.bytes());
      out.write('\n');
    }
    file.write(out.toByteArray());
  }
}
