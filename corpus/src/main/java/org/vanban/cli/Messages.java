package org.vanban.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says to a person, in Vietnamese or English. */
final class Messages {
  static final String BUNDLE = "org.vanban.cli.messages";

  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.bundle = bundle(locale);
  }

  static Messages in(String language) {
    return new Messages(Locale.forLanguageTag(language));
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The message of a key with its arguments filled in. */
  String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, bundle.getLocale()).format(arguments);
  }
}
