package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.export.Json;

/** A request as it goes over the wire, every header as told, and what came back. */
record Asked(int status, Map<String, String> headers, String body) {

  static Asked get(PageServer page, String path, String... headers) {
    return send(page, "GET", path, "", headers);
  }

  static Asked post(PageServer page, String path, String form, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = "application/x-www-form-urlencoded";
    return send(page, "POST", path, form, all);
  }

  static Asked postJson(PageServer page, String path, String json, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = "application/json";
    return send(page, "POST", path, json, all);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A header that came back; empty where it did not. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  JsonNode json() {
    return Json.parse(body);
  }

  /** Written by hand: a client of Java's sets Host and Origin itself. */
  private static Asked send(
      PageServer page, String method, String path, String body, String... headers) {
    URI address = URI.create(page.address());
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.put("Host", address.getAuthority());
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.0\r\n");
    all.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    request.append("Content-Length: ").append(bytes.length).append("\r\n\r\n").append(body);
    try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      int status = Integer.parseInt(in.readLine().split(" ")[1]);
      Map<String, String> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        int colon = line.indexOf(':');
        given.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
      StringBuilder rest = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        rest.append((char) c);
      }
      return new Asked(status, given, rest.toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
