package org.vanban.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.vanban.export.Json;
import org.vanban.index.UnusableIndexException;
import org.vanban.search.QuerySyntaxException;
import org.vanban.search.SlowQuestionException;

/** What goes wrong, as a page that helps or as JSON; never the inside of the program. */
final class Faults {
  private static final System.Logger LOG = System.getLogger(Faults.class.getName());

  private final Shell page = new Shell("error.html");
  private final Shell tokenForm = new Shell("token.html");
  private final Gate gate;

  Faults(Gate gate) {
    this.gate = gate;
  }

  void handleIn(RoutesConfig routes) {
    routes.exception(WebFault.class, (fault, request) -> tell(request, fault));
    routes.exception(
        QuerySyntaxException.class,
        (fault, request) -> {
          ObjectNode json = json(request, 400, "query", String.valueOf(fault.getMessage()));
          json.put("column", fault.column());
          send(request, json);
        });
    routes.exception(
        SlowQuestionException.class,
        (fault, request) -> tell(request, new WebFault(503, "slow", "")));
    routes.exception(
        UnusableIndexException.class,
        (fault, request) ->
            tell(request, new WebFault(503, "index", String.valueOf(fault.getMessage()))));
    routes.exception(
        HttpResponseException.class,
        (fault, request) -> tell(request, refused(request, fault.getStatus())));
    routes.exception(IOException.class, (fault, request) -> broken(request, "disk", fault));
    routes.exception(
        UncheckedIOException.class, (fault, request) -> broken(request, "disk", fault));
    routes.exception(Exception.class, (fault, request) -> broken(request, "inside", fault));
  }

  /** What nobody who asks can help is for who runs the program to read. */
  private void broken(Context request, String code, Exception fault) {
    if (!request.res().isCommitted()) { // a reader who left in the middle is no fault
      LOG.log(System.Logger.Level.ERROR, request.path(), fault);
    }
    tell(request, new WebFault(500, code, ""));
  }

  private static WebFault refused(Context request, int status) {
    return switch (status) {
      case 404 -> new WebFault(404, "no.page", request.path());
      case 413 -> new WebFault(413, "too.large", "");
      default -> new WebFault(status, "request", "");
    };
  }

  private void tell(Context request, WebFault fault) {
    if (request.res().isCommitted()) {
      return; // a file that breaks off in the middle takes no page behind it
    }
    if (request.path().startsWith("/api/")) {
      send(request, json(request, fault.status(), fault.code(), fault.detail()));
      return;
    }
    PageWords words = PageWords.of(request);
    Shell shell = fault.status() == 401 ? tokenForm : page;
    Map<String, String> values =
        Map.of(
            "status", String.valueOf(fault.status()),
            "message", words.get("error." + fault.code()),
            "help", words.get("error." + fault.code() + ".help"),
            "detail", fault.detail(),
            "csrf", gate.csrf());
    request.status(fault.status());
    request.contentType(PageServer.HTML).result(shell.fill(words, values));
  }

  private static ObjectNode json(Context request, int status, String code, String detail) {
    return json(PageWords.of(request), new WebFault(status, code, detail));
  }

  static ObjectNode json(PageWords words, WebFault fault) {
    ObjectNode json = Json.object();
    json.put("status", fault.status());
    json.put("code", fault.code());
    json.put("message", words.get("error." + fault.code()));
    json.put("help", words.get("error." + fault.code() + ".help"));
    if (!fault.detail().isEmpty()) {
      json.put("detail", fault.detail());
    }
    return json;
  }

  private static void send(Context request, ObjectNode json) {
    request.status(json.path("status").asInt());
    request.contentType(PageServer.JSON).result(Json.line(json));
  }
}
