package org.vanban.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.register.Provinces;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * The paper or site that an address is of: {@code https://nhandan.vn/a.html} is {@code Báo Nhân
 * Dân}, {@code baolamdong.vn} is {@code Báo Lâm Đồng} by its name alone.
 */
final class OutletNames {
  private static final OutletNames STANDARD = load();
  private static final int LONGEST_ADDRESS = 2000;

  /** A provincial paper or gazette named after its province. */
  private static final Pattern PROVINCIAL =
      Pattern.compile("bao(?<province>[a-z]{4,20}?)(?:online|dientu)?\\.(?:com\\.|org\\.)?vn");

  private final Map<String, String> byHost;
  private final Map<String, String> provinces;

  private OutletNames(Map<String, String> byHost, Map<String, String> provinces) {
    this.byHost = Map.copyOf(byHost);
    this.provinces = Map.copyOf(provinces);
  }

  static OutletNames standard() {
    return STANDARD;
  }

  private static OutletNames load() {
    Map<String, String> byHost = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(OutletNames.class, "outlet-hosts.tsv")) {
      for (String host : row.list("hosts")) {
        if (byHost.put(host, row.get("outlet")) != null) {
          throw row.fault("stands twice: " + host);
        }
      }
    }
    Map<String, String> provinces = new HashMap<>();
    Provinces.load()
        .byName()
        .forEach(
            (name, province) ->
                provinces.put(TextNormalizer.fold(name).replaceAll("[^a-z]", ""), province.name()));
    return new OutletNames(byHost, provinces);
  }

  /** The outlet; none where neither the table nor the host's name tells it. */
  Optional<String> ofUrl(String url) {
    if (url.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    String host;
    try {
      host = new URI(url.strip().replaceFirst("[?#].*$", "").replace(" ", "%20")).getHost();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    return host == null ? Optional.empty() : ofHost(host.toLowerCase(Locale.ROOT));
  }

  private Optional<String> ofHost(String host) {
    Matcher provincial = PROVINCIAL.matcher(host.replaceFirst("^(?:www|m|amp)\\.", ""));
    String at = host;
    while (at.contains(".")) {
      if (byHost.containsKey(at)) {
        return Optional.of(byHost.get(at));
      }
      at = at.substring(at.indexOf('.') + 1);
    }
    return provincial.matches()
        ? Optional.ofNullable(provinces.get(provincial.group("province"))).map(p -> "Báo " + p)
        : Optional.empty();
  }
}
