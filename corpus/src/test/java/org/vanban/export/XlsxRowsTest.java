package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {
  private static final List<String> TEXTS =
      List.of("2/7", "54/63", "=1+1", "007", "1234567890123456", "a\u0000b\n𐐷 ", "2018-07-02");

  @Test
  void textStaysTextAndNumbersNumbers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxRows rows = new XlsxRows(out, "Bài", List.of("a", "b"))) {
      rows.row(TEXTS);
      rows.row(List.of("57448", "-11.7", "0", "", "x".repeat(40_000)));
      for (int i = 0; i < 2000; i++) {
        rows.row(List.of(String.valueOf(i)));
      }
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Row text = book.getSheet("Bài").getRow(1);
      for (int i = 0; i < TEXTS.size(); i++) {
        assertThat(text.getCell(i).getCellType()).isEqualTo(CellType.STRING);
        assertThat(text.getCell(i).getStringCellValue())
            .isEqualTo(TEXTS.get(i).replace("\u0000", ""));
      }
      Row numbers = book.getSheet("Bài").getRow(2);
      assertThat(numbers.getCell(0).getNumericCellValue()).isEqualTo(57448);
      assertThat(numbers.getCell(1).getNumericCellValue()).isEqualTo(-11.7);
      assertThat(numbers.getCell(2).getNumericCellValue()).isZero();
      assertThat(numbers.getCell(3)).isNull();
      assertThat(numbers.getCell(4).getStringCellValue()).hasSize(32_767);
      assertThat(book.getSheet("Bài").getRow(2002).getCell(0).getNumericCellValue())
          .isEqualTo(1999);
    }
  }
}
