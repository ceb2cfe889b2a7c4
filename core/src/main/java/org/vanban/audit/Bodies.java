package org.vanban.audit;

import java.util.Set;
import org.vanban.text.Tokens;

/**
 * The bodies listed behind their number: {@code 4 tổ chức: Đảng ủy xã Lạc An, Ban Quản lý dự án
 * huyện và Phòng Nội vụ}.
 *
 * <p>A body is known by the word that it begins with, so that {@code và} and commas inside names
 * ({@code Sở Văn hóa, Thể thao và Du lịch}) part nothing unless another begins there.
 */
final class Bodies {
  private static final int LONGEST = 200; // tokens of a list
  private static final int REACH = 16; // tokens from the number to what opens its list
  private static final Set<String> HEADS = // words, or two of them, that begin the name of a body
      Set.of(
          "Ban",
          "Bộ",
          "Báo",
          "Bệnh viện",
          "Chi bộ",
          "Chi cục",
          "Chi nhánh",
          "Công an",
          "Công đoàn",
          "Công ty",
          "Cục",
          "Đài Phát",
          "Đảng bộ",
          "Đảng đoàn",
          "Đảng ủy",
          "Đảng uỷ",
          "Đoàn Thanh",
          "HĐND",
          "HTX",
          "Hạt Kiểm",
          "Hội Chữ",
          "Hội Cựu",
          "Hội Liên",
          "Hội Nông",
          "Hội đồng",
          "Huyện đoàn",
          "Huyện ủy",
          "Hợp tác",
          "Liên minh",
          "Liên đoàn",
          "Mặt trận",
          "Ngân hàng",
          "Phòng",
          "Quỹ",
          "Sở",
          "Tập đoàn",
          "Thanh tra",
          "Thành ủy",
          "Thị ủy",
          "Tỉnh đoàn",
          "Tỉnh ủy",
          "Toà án",
          "Tòa án",
          "Tổng công",
          "Tổng cục",
          "Trung tâm",
          "Trường Cao",
          "Trường Chính",
          "Trường Đại",
          "Trường Mầm",
          "Trường Phổ",
          "Trường THCS",
          "Trường THPT",
          "Trường Tiểu",
          "Trường Trung",
          "UBND",
          "Uỷ ban",
          "Ủy ban",
          "Văn phòng",
          "Viện Kiểm",
          "Viện kiểm");

  private Bodies() {}

  /** How many bodies stand in the list behind a number; none if it lists anything else. */
  static Enumeration.Span after(FigureText text, Figure figure) {
    int open = opener(text, figure);
    if (open < 0) {
      return Enumeration.Span.NONE;
    }
    Tokens tokens = text.tokens();
    int end = Math.min(text.sentenceEnd(figure.sentence()), open + LONGEST);
    int bodies = 1;
    int unsure = 0; // commas and và that may part bodies or stand inside the name of one
    boolean joined = false;
    for (int token = open + 1; token < end && !isEnd(tokens, token, end); token++) {
      boolean comma = text.hasSymbol(",;", token, token + 1);
      boolean and = tokens.surface(token).equals("và");
      if (tokens.isNumberAt(token) || tokens.isSymbolAt(token) && !comma) {
        return Enumeration.Span.NONE;
      }
      if (comma || and) {
        boolean body = isHead(tokens, token + 1);
        unsure += joined || comma && !body ? 1 : 0; // và parts the last two alone
        joined = and && body;
        bodies += body ? 1 : 0;
      }
    }
    return bodies < 2
        ? Enumeration.Span.NONE
        : new Enumeration.Span(bodies - unsure, bodies + unsure);
  }

  /** The token that opens a list of bodies; -1 if none does. */
  private static int opener(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + REACH);
    for (int token = figure.to(); token < end; token++) {
      boolean list = text.isCue(Role.LIST, token);
      int last = list ? text.cueEnd(token) - 1 : token;
      int mark = list && tokens.isSymbolAt(last + 1, ':') ? last + 1 : last;
      if (list || text.hasSymbol(":(", token, token + 1)) {
        return isHead(tokens, mark + 1) ? mark : -1;
      }
      if (tokens.isNumberAt(token) || text.hasSymbol(";.)", token, token + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHead(Tokens tokens, int token) {
    return tokens.isWordAt(token)
        && (HEADS.contains(tokens.surface(token))
            || tokens.isWordAt(token + 1) && HEADS.contains(tokens.surface(token, token + 2)));
  }

  private static boolean isEnd(Tokens tokens, int token, int end) {
    return tokens.isSymbolAt(token, ')') || tokens.isSymbolAt(token, '.') && token + 1 >= end;
  }
}
