package org.vanban.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanban.input.Taken.PAGE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.article.Article;
import org.vanban.read.ReadLimits;

/** ZIP, TAR and gzip, whole and hostile. */
class ArchivesTest {
  private static final ReadLimits STANDARD = ReadLimits.standard();

  @TempDir Path folder = Path.of("");

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static ReadLimits limits(long bytes, int members, int ratio, int archives) {
    return new ReadLimits(bytes, STANDARD.characters(), 512, 60, members, ratio, archives);
  }

  @Test
  void membersAreNamedByTheirArchiveAndPath() throws IOException {
    Object[] members = {"tin/a.html", PAGE, "tin/ảnh.png", "x", "b.html", PAGE};
    for (Path file :
        new Path[] {
          file("a.zip", Packed.zip(members)),
          file("a.tar", Packed.tar(members)),
          file("a.tar.gz", Packed.gzip(Packed.tar(members)))
        }) {
      Taken taken = Taken.from(file);
      String name = file.getFileName().toString();
      assertThat(taken.lines()).containsExactly(name + "!/tin/a.html", name + "!/b.html");
      assertThat(taken.passedOver()).isEqualTo(1);
    }
  }

  @Test
  void whatAnArchiveIsCalledMakesNoDifference() throws IOException {
    assertThat(Taken.from(file("bai.html", Packed.zip("a.html", PAGE))).lines())
        .containsExactly("bai.html!/a.html");
    assertThat(Taken.from(file("kho", Packed.gzip(Packed.tar("a.html", PAGE)))).lines())
        .containsExactly("kho!/a.html");
    assertThat(Taken.from(file("a.zip", Packed.bytes(PAGE))).lines()).containsExactly("a.zip");
    assertThat(Taken.ofStream(Packed.zip("a.html", PAGE)).lines()).containsExactly("-!/a.html");
  }

  /** As {@code tar czf kho.tgz .} writes them: the folder itself, and what is in it. */
  @Test
  void namesFromWhereThePackerStoodAreNotHidden() throws IOException {
    byte[] packed = Packed.tar("./a.html", PAGE, "./.ẩn.html", PAGE, "./tin/b.html", PAGE);
    assertThat(Taken.from(file("kho.tgz", Packed.gzip(packed))).lines())
        .containsExactly("kho.tgz!/a.html", "kho.tgz!/tin/b.html");
  }

  @Test
  void onePackedFileKeepsItsName() throws IOException {
    assertThat(Taken.from(file("a.html.gz", Packed.gzip(Packed.bytes(PAGE)))).lines())
        .containsExactly("a.html.gz");
    byte[] twice = Packed.gzip(Packed.gzip(Packed.bytes(PAGE)));
    assertThat(Taken.from(file("b.html.gz", twice)).lines()).containsExactly("b.html.gz: too deep");
  }

  @Test
  void wordFilesAreNoArchives() throws IOException {
    Path word =
        Path.of(System.getProperty("vanban.root", "."), "corpus/articles")
            .resolve("yen-bai-tong-ket-nam-hoc-2017.docx");
    byte[] bytes = Files.readAllBytes(word);
    Article alone = Taken.from(word).articles().getFirst();
    for (String name : new String[] {"a.docx", "khong-ten"}) {
      Taken inside = Taken.from(file("w.zip", Packed.zip(name, bytes)));
      assertThat(inside.lines()).containsExactly("w.zip!/" + name);
      assertThat(inside.articles().getFirst().text()).isEqualTo(alone.text());
    }
  }

  @Test
  void archivesLieInOneAnotherToTheDepthAllowed() throws IOException {
    byte[] inner = Packed.zip("a.html", PAGE);
    byte[] second = Packed.gzip(Packed.tar("1.zip", inner));
    byte[] third = Packed.zip("2.tgz", second, "b.html", PAGE);
    assertThat(Taken.from(file("3.zip", third)).lines())
        .containsExactly("3.zip!/2.tgz!/1.zip!/a.html", "3.zip!/b.html");
    Taken taken = Taken.from(file("4.tar", Packed.tar("3.zip", third)));
    assertThat(taken.lines())
        .containsExactly("4.tar!/3.zip!/2.tgz!/1.zip: too deep", "4.tar!/3.zip!/b.html");
    assertThat(taken.detail()).contains("3 archives");
  }

  @Test
  void aBombIsGivenUpAtItsRatio() throws IOException {
    byte[] zeros = new byte[40 << 20];
    byte[] bomb = Packed.zip("a.html", PAGE, "zeros.txt", zeros, "b.html", PAGE);
    assertThat(STANDARD.ratio()).isEqualTo(200);
    Taken taken = Taken.from(file("bomb.zip", bomb));
    assertThat(taken.lines().getFirst()).isEqualTo("bomb.zip!/a.html");
    assertThat(taken.lines().getLast()).isEqualTo("bomb.zip: too large");
    assertThat(taken.detail()).contains("200 times its size");
    byte[] picture = Packed.zip("zeros.png", zeros);
    assertThat(Taken.from(file("png.zip", picture)).lines()).containsExactly("png.zip: too large");
    assertThat(Taken.from(file("z.gz", Packed.gzip(zeros))).lines())
        .containsExactly("z.gz: too large");
  }

  @Test
  void bombsInBombsAreHeldAgainstTheFileOnDisk() throws IOException {
    byte[] inner = Packed.zip("a.txt", "Xã Bản Cầm. ".repeat(200_000));
    Object[] copies = new Object[32];
    for (int i = 0; i < copies.length; i += 2) {
      copies[i] = i + ".zip";
      copies[i + 1] = inner;
    }
    byte[] outer = Packed.zip(copies);
    Taken taken = Taken.from(file("outer.zip", Packed.gzip(outer)));
    assertThat(taken.lines().getLast()).isEqualTo("outer.zip: too large");
    assertThat(taken.outcomes().size()).isLessThan(16);
  }

  @Test
  void aMemberLargerThanOneFileMayBeCostsThatMember() throws IOException {
    byte[] large = new byte[5000];
    new Random(6).nextBytes(large);
    Path file = file("a.zip", Packed.zip("large.html", large, "b.html", PAGE));
    Taken taken = Taken.within(limits(4000, 10, 200, 3), file);
    assertThat(taken.lines()).containsExactly("a.zip!/large.html: too large", "a.zip!/b.html");
    assertThat(taken.detail()).contains("4000 bytes");
  }

  @Test
  void moreMembersThanAllowedAreLeft() throws IOException {
    assertThat(STANDARD.members()).isEqualTo(1_000_000);
    byte[] inner = Packed.tar("1.html", PAGE, "2.html", PAGE);
    Path file = file("a.zip", Packed.zip("i.tar", inner, "3.html", PAGE, "4.html", PAGE));
    Taken taken = Taken.within(limits(1 << 20, 4, 200, 3), file);
    assertThat(taken.lines())
        .containsExactly(
            "a.zip!/i.tar!/1.html", "a.zip!/i.tar!/2.html", "a.zip!/3.html", "a.zip: too large");
    assertThat(taken.detail()).contains("more than 4 members");
  }

  @Test
  void encryptedMembersAreRejectedAlone() throws IOException {
    byte[] zip = Packed.zip("a.html", PAGE, "b.html", PAGE);
    int second = indexOf(zip, "PK\u0003\u0004", 4);
    zip[6] |= 1; // the flag of the first member
    Taken taken = Taken.from(file("a.zip", zip));
    assertThat(taken.lines()).contains("a.zip!/a.html: encrypted");
    assertThat(second).isPositive();
  }

  @Test
  void aNameThatComesTwiceIsTakenOnce() throws IOException {
    Object[] members = {"a.html", PAGE, "a.html", PAGE.replace("Bản Cầm", "Bản Lầu")};
    Taken taken = Taken.from(file("a.tar", Packed.tar(members)));
    assertThat(taken.lines()).containsExactly("a.tar!/a.html", "a.tar!/a.html: duplicate");
    assertThat(taken.articles().getFirst().text()).contains("Bản Cầm");
    assertThat(Taken.from(file("a.zip", Packed.zip(members))).lines())
        .containsExactly("a.zip!/a.html", "a.zip!/a.html: duplicate");
  }

  @Test
  void pathsThatLeadOutAreOnlyNames() throws IOException {
    Object[] members = {"../../etc/a.html", PAGE, "/b.html", PAGE, "c\u001b[31m\n.html", PAGE};
    assertThat(Taken.from(file("a.zip", Packed.zip(members))).lines())
        .containsExactly(
            "a.zip!/../../etc/a.html", "a.zip!/b.html", "a.zip!/c\ufffd[31m\ufffd.html");
    assertThat(folder.resolve("../../etc/a.html")).doesNotExist();
  }

  @Test
  void emptyArchives() throws IOException {
    assertThat(Taken.from(file("a.zip", Packed.zip())).lines()).containsExactly("a.zip: empty");
    assertThat(Taken.from(file("a.tar", Packed.tar())).lines()).containsExactly("a.tar: empty");
    assertThat(Taken.from(file("p.zip", Packed.zip("a.png", "x"))).lines())
        .containsExactly("p.zip: empty");
  }

  @Test
  void truncatedArchivesGiveWhatCameBefore() throws IOException {
    byte[] zip = Packed.zip("a.html", PAGE, "b.html", PAGE);
    int second = indexOf(zip, "PK\u0003\u0004", 4);
    Taken cut = Taken.from(file("a.zip", Arrays.copyOf(zip, second + 200)));
    assertThat(cut.lines().getFirst()).isEqualTo("a.zip!/a.html");
    assertThat(cut.lines()).contains("a.zip!/b.html: truncated");
    Taken between = Taken.from(file("a.zip", Arrays.copyOf(zip, second)));
    assertThat(between.lines()).containsExactly("a.zip!/a.html", "a.zip: truncated");
    byte[] tar = Packed.tar("a.html", PAGE, "b.html", PAGE);
    assertThat(Taken.from(file("a.tar", Arrays.copyOf(tar, 2600))).lines())
        .startsWith("a.tar!/a.html")
        .contains("a.tar: truncated");
    byte[] gzip = Packed.gzip(Packed.bytes(PAGE));
    assertThat(Taken.from(file("a.html.gz", Arrays.copyOf(gzip, gzip.length / 2))).lines())
        .containsExactly("a.html.gz: truncated");
  }

  @Test
  void wrongBytesAreNoticed() throws IOException {
    byte[] zip = Packed.zip("a.html", PAGE);
    byte[] crc = Arrays.copyOf(zip, zip.length);
    int descriptor = indexOf(crc, "PK\u0007\u0008", 0);
    int at = descriptor >= 0 ? descriptor + 4 : 14;
    crc[at] ^= 1;
    assertThat(Taken.from(file("a.zip", crc)).lines()).contains("a.zip!/a.html: damaged");
  }

  @Test
  void linksInArchivesAreNotFollowed() throws IOException {
    byte[] tar = Packed.tarOfLinks(Map.of("a.html", "/etc/hostname"));
    Taken taken = Taken.from(file("a.tar", tar));
    assertThat(taken.lines()).containsExactly("a.tar!/a.html: unreadable");
    assertThat(taken.detail()).contains("link");
  }

  @Test
  void otherArchivesSayWhatHelps() throws IOException {
    Taken taken = Taken.from(file("a.7z", Packed.bytes("7z").clone()));
    assertThat(taken.outcomes()).hasSize(1);
    byte[] sevenZip = {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4};
    assertThat(Taken.from(file("b.7z", sevenZip)).detail()).contains("unpack it first");
  }

  @Test
  void damageAnywhereGivesArticlesAndReasonsOnly() throws IOException {
    Random random = new Random(20261130);
    byte[] inner = Packed.zip("c.html", PAGE, "d.csv", "tiêu đề,nội dung\na," + Taken.TEXT);
    byte[][] archives = {
      Packed.zip("a.html", PAGE, "b.html", PAGE, "i.zip", inner),
      Packed.tar("a.html", PAGE, "b.html", PAGE, "i.zip", inner),
      Packed.gzip(Packed.tar("a.html", PAGE, "i.zip", inner))
    };
    for (byte[] archive : archives) {
      for (int round = 0; round < 60; round++) {
        byte[] damaged = archive.clone();
        for (int i = 0; i < 4; i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        byte[] cut =
            round % 2 == 0 ? damaged : Arrays.copyOf(damaged, random.nextInt(damaged.length));
        assertThat(Taken.ofStream(cut).lines()).isNotEmpty();
      }
    }
  }

  private static int indexOf(byte[] bytes, String mark, int from) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark, from);
  }

  /** Two members that share their bytes: the table of contents names one place twice. */
  @Test
  void overlappingMembersAreReadOnce() throws IOException {
    byte[] zip = Packed.zip("a.html", PAGE, "b.html", PAGE);
    int first = indexOf(zip, "PK\u0001\u0002", 0);
    int second = indexOf(zip, "PK\u0001\u0002", first + 4);
    ByteBuffer.wrap(zip).putInt(second + 42, 0); // the offset of b.html is that of a.html
    assertThat(Taken.from(file("a.zip", zip)).lines())
        .containsExactly("a.zip!/a.html", "a.zip!/b.html");
  }
}
