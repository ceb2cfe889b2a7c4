package org.vanban.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One run of the audit, as the head of its report tells it, so that it can be run again.
 *
 * @param command as typed: {@code vanban audit --html report.html 2021.zip}
 * @param time when it began, to the second
 * @param producer see {@link Producer#of}
 * @param model the version of the model of names; empty where rules alone were at work
 * @param tables a checksum of tables of one's own
 */
public record AuditRun(
    String command,
    OffsetDateTime time,
    String producer,
    Optional<String> model,
    Optional<String> tables) {

  /**
   * A run of this program.
   *
   * @param models whether the model of names is at work
   * @param tables a folder of tables of one's own
   */
  public static AuditRun of(
      String command, OffsetDateTime time, boolean models, Optional<Path> tables) {
    return new AuditRun(
        command,
        time.truncatedTo(ChronoUnit.SECONDS),
        Producer.of(models, tables),
        models ? Optional.of(Versions.model()) : Optional.empty(),
        tables.map(Producer::checksum));
  }

  /** Version and checksum of the program: {@code 0.1.0 (sha256 5d41402a…)}. */
  public String program() {
    return Versions.program()
        + Versions.programChecksum().map(sum -> " (sha256 " + sum + "…)").orElse("");
  }

  /** The version of the register of documents, terms and places. */
  public String register() {
    return Versions.register();
  }

  ObjectNode json() {
    ObjectNode json = Json.object();
    json.put("command", command);
    json.put("time", time.toString());
    json.put("program", Versions.program());
    Versions.programChecksum().ifPresent(v -> json.put("programSha256", v));
    json.put("register", register());
    model.ifPresent(v -> json.put("model", v));
    tables.ifPresent(v -> json.put("tables", v));
    return json;
  }
}
