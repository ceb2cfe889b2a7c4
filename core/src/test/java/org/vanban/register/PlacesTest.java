package org.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.register.Places.Unit;
import org.vanban.table.TableReader;

class PlacesTest {
  private static final Places PLACES = Places.shipped();

  @ParameterizedTest
  @CsvSource({
    "Hoà Bình, Hòa Bình",
    "Thuỷ Nguyên, THỦY NGUYÊN",
    "Đăk Mil, Đắk Mil",
    "Đắc Lua, Đak Lua",
    "Quí Quân, Quý Quân",
    "Kỹ Mỹ, Kĩ Mĩ",
    "Ea H’leo, Ea Hleo",
    "Ea H' Neng, Ea H'Neng",
    "Đa Krông, Đakrông",
    "Phan Rang - Tháp Chàm, Phan Rang-Tháp Chàm",
    "05, 5",
  })
  void spellingsOfOneName(String one, String other) {
    assertThat(Places.key(one)).isEqualTo(Places.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Thủy, Thuý",
    "Hòa, Hóa",
    "Văn Sơn, Vân Sơn",
    "10, 1",
    "Tây, Tai",
    "An Lạc A, An Lạc"
  })
  void otherNames(String one, String other) {
    assertThat(Places.key(one)).isNotEqualTo(Places.key(other));
  }

  @Test
  void whatStandsInsideWhat() {
    Unit commune = only(PLACES.before("Nậm Lúc"));
    assertThat(commune.code()).isEqualTo("02893");
    assertThat(commune.province()).isEqualTo("10");
    assertThat(PLACES.district(commune)).map(Unit::name).contains("Bắc Hà");
    assertThat(PLACES.since("Nậm Lúc")).isEmpty();
    assertThat(only(PLACES.since("Cốc Lầu")).province()).isEqualTo("15");
  }

  @Test
  void whatWasJoinedIsNotUnchanged() {
    assertThat(PLACES.unchanged(only(PLACES.since("Lý Sơn")))).map(Unit::code).contains("536");
    assertThat(PLACES.unchanged(only(PLACES.since("Cốc Lầu")))).isEmpty();
  }

  private static Unit only(List<Unit> units) {
    assertThat(units).hasSize(1);
    return units.getFirst();
  }

  @Test
  void theTablesHoldTogether() {
    Set<String> provinces = new HashSet<>();
    Set<String> provincesNow = new HashSet<>();
    for (TableReader.Row row : TableReader.rows(Places.class, "provinces.tsv")) {
      provinces.add(row.get("code"));
      provincesNow.add(row.get("code now"));
    }
    Set<String> now = new HashSet<>();
    for (TableReader.Row row : TableReader.rows(Places.class, "units-now.tsv")) {
      assertThat(now.add(row.get("code"))).as(row.where()).isTrue();
      assertThat(provincesNow).as(row.where()).contains(row.get("within"));
    }
    Set<String> before = new HashSet<>();
    Set<String> became = new HashSet<>();
    for (TableReader.Row row : TableReader.rows(Places.class, "units-before.tsv")) {
      boolean district = row.get("code").length() == 3;
      assertThat(before.add(row.get("code"))).as(row.where()).isTrue();
      assertThat(district ? provinces : before).as(row.where()).contains(row.get("within"));
      assertThat(now).as(row.where()).containsAll(row.list("now"));
      assertThat(district || !row.list("now").isEmpty()).as(row.where()).isTrue();
      became.addAll(row.list("now"));
    }
    assertThat(now).isEqualTo(became);
    assertThat(before).hasSize(696 + 10_035);
    assertThat(now).hasSize(3_321);
  }
}
