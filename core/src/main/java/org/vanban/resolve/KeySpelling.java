package org.vanban.resolve;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.vanban.value.DirectiveId;

/**
 * Spellings of ids and keys that mean one document: zeros in front of a number, {@code QĐi} and
 * {@code QyĐ} for {@code QĐ}.
 */
final class KeySpelling {
  private KeySpelling() {}

  /** A key in the form by which keys are compared. */
  static String plain(String key) {
    return spelled(withoutZeros(key.toLowerCase(Locale.ROOT)), '/');
  }

  /** Whether two keys differ in more than case and zeros: {@code QĐi} stays as printed. */
  static boolean differ(String one, String other) {
    return !withoutZeros(one).equalsIgnoreCase(withoutZeros(other));
  }

  /** Ids of one group mean one document unless the text says otherwise: number and letters. */
  static String group(DirectiveId id) {
    return group(id.text());
  }

  private static String group(String id) {
    return spelled(withoutZeros(id.toLowerCase(Locale.ROOT)).replace('/', '-'), '-');
  }

  /** The groups that a settled identity speaks for: its own, its key's, and the bare number. */
  static Set<String> groups(Identity settled) {
    Set<String> groups = new LinkedHashSet<>();
    groups.add(group(settled.id()));
    String key = settled.key().orElse("");
    String whole = group(key.contains("@") ? key.substring(0, key.indexOf('@')) : key);
    groups.add(whole);
    String[] parts = whole.split("-");
    if (parts.length > 2 && Character.isDigit(whole.charAt(0))) {
      boolean year = parts[1].length() == 4 && parts[1].chars().allMatch(Character::isDigit);
      groups.add(parts[0] + "-" + parts[year ? 2 : 1]);
    }
    return groups;
  }

  private static String spelled(String lower, char behind) {
    return lower.replace("-qđi" + behind, "-qđ" + behind).replace("-qyđ" + behind, "-qđ" + behind);
  }

  private static String withoutZeros(String id) {
    int from = 0;
    while (from < id.length() && id.charAt(from) == '0') {
      from++;
    }
    return id.substring(from);
  }
}
