package org.vanban.read;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.vanban.read.ParagraphLines.Role;

/** The styles of a DOCX file: font, weight and role, with what each inherits. */
final class DocxStyles {
  private static final int LONGEST_CHAIN = 12;

  /** What a style settles; the empty font where none is named. */
  private record Style(Role role, String font, boolean bold) {}

  private final @Nullable XWPFStyles styles;
  private final String standardFont;
  private final Map<String, Style> known = new HashMap<>();

  DocxStyles(XWPFDocument document) {
    this.styles = document.getStyles();
    this.standardFont = styles == null ? "" : standardFont(styles);
  }

  private static String standardFont(XWPFStyles styles) {
    CTStyles all = styles.getCtStyles();
    CTDocDefaults defaults = all == null ? null : all.getDocDefaults();
    if (defaults == null || !defaults.isSetRPrDefault() || !defaults.getRPrDefault().isSetRPr()) {
      return "";
    }
    CTRPr properties = defaults.getRPrDefault().getRPr();
    return properties.sizeOfRFontsArray() == 0 ? "" : name(properties.getRFontsArray(0));
  }

  private static String name(CTFonts fonts) {
    String ascii = fonts.getAscii();
    String other = ascii == null ? fonts.getHAnsi() : ascii;
    return other == null ? "" : other;
  }

  Role role(String style) {
    return style(style).role();
  }

  String font(String style) {
    String font = style(style).font();
    return font.isEmpty() ? standardFont : font;
  }

  String font(XWPFRun run, String paragraphStyle) {
    CTRPr properties = run.getCTR().getRPr();
    if (properties != null && properties.sizeOfRFontsArray() > 0) {
      String font = name(properties.getRFontsArray(0));
      if (!font.isEmpty()) {
        return font;
      }
    }
    String own = run.getStyle() == null ? "" : style(run.getStyle()).font();
    return own.isEmpty() ? font(paragraphStyle) : own;
  }

  boolean isBold(XWPFRun run, String paragraphStyle) {
    CTRPr properties = run.getCTR().getRPr();
    if (properties != null && properties.sizeOfBArray() > 0) {
      return isOn(properties.getBArray(0));
    }
    boolean own = run.getStyle() != null && style(run.getStyle()).bold();
    return own || style(paragraphStyle).bold();
  }

  private static boolean isOn(CTOnOff value) {
    String written = value.isSetVal() ? String.valueOf(value.getVal()) : "true";
    return !written.equals("false") && !written.equals("0") && !written.equals("off");
  }

  private Style style(String id) {
    Style found = known.get(id);
    if (found == null) {
      found = read(id);
      known.put(id, found);
    }
    return found;
  }

  private Style read(String id) {
    Role role = Role.TEXT;
    String font = "";
    boolean bold = false;
    boolean weighed = false;
    @Nullable String next = id;
    for (int i = 0; i < LONGEST_CHAIN && next != null && styles != null; i++) {
      XWPFStyle style = styles.getStyle(next);
      if (style == null) {
        break;
      }
      role = role == Role.TEXT ? Role.ofStyle(String.valueOf(style.getName())) : role;
      CTRPr properties = style.getCTStyle().getRPr();
      if (properties != null && font.isEmpty() && properties.sizeOfRFontsArray() > 0) {
        font = name(properties.getRFontsArray(0));
      }
      if (properties != null && !weighed && properties.sizeOfBArray() > 0) {
        bold = isOn(properties.getBArray(0));
        weighed = true;
      }
      next = style.getBasisStyleID();
    }
    return new Style(role, font, bold);
  }
}
