package org.vanban.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.vanban.read.RejectReason;

/**
 * The members of a ZIP or TAR, one after the other as the archive has them. A ZIP's table of
 * contents is not asked, so members that overlap in it are nothing special here.
 */
final class ArchiveMembers {
  private final Part archive;
  private final Gathering gathering;

  /** Of the names so far, eight bytes each: a million of them are 50 MB. */
  private final Set<Long> names = new HashSet<>();

  private boolean empty = true;
  private boolean nothingTaken = true;

  ArchiveMembers(Part archive, Gathering gathering) {
    this.archive = archive;
    this.gathering = gathering;
  }

  /**
   * Hands on every member.
   *
   * @throws IOException if the archive ends early or cannot be read on
   */
  void read(ContentKind kind) throws IOException {
    Tail tail = new Tail(archive.in());
    if (kind == ContentKind.ZIP) {
      try (ZipArchiveInputStream zip = new ZipArchiveInputStream(tail, "UTF-8", true)) {
        each(zip, gathering.meter().over(zip));
      }
      if (!tail.holds("PK\u0005\u0006")) {
        throw new IOException("truncated: the archive ends before its table of contents");
      }
    } else {
      try (TarArchiveInputStream tar = new TarArchiveInputStream(tail, "UTF-8")) {
        each(tar, tar);
      }
    }
    if (nothingTaken) {
      gathering.reject(
          archive.source(),
          RejectReason.EMPTY,
          empty ? "an archive without members" : "an archive without anything to read in it");
    }
  }

  private <E extends ArchiveEntry> void each(ArchiveInputStream<E> members, InputStream bytes)
      throws IOException {
    E member = Library.ask(members::getNextEntry);
    while (member != null) {
      gathering.meter().member();
      empty = false;
      OptionalLong sum = OptionalLong.empty();
      if (!member.isDirectory()) {
        sum = take(member, members.canReadEntryData(member), bytes);
      }
      E next = Library.ask(members::getNextEntry); // only now is a checksum after the bytes known
      check(member, sum);
      member = next;
    }
  }

  /** Takes a member, and gives the checksum of its bytes where it was unpacked. */
  private OptionalLong take(ArchiveEntry entry, boolean readable, InputStream bytes)
      throws IOException {
    String path = path(entry);
    Part member = archive.member(path, bytes);
    if (FolderFiles.passesOver(path) || isSpecial(entry)) {
      gathering.passOver();
      drain(bytes, readable);
      return OptionalLong.empty();
    }
    nothingTaken = false;
    if (isLink(entry)) {
      gathering.reject(
          member.source(), RejectReason.UNREADABLE, "a link; links in archives are not followed");
    } else if (isEncrypted(entry)) {
      gathering.reject(
          member.source(), RejectReason.ENCRYPTED, "a password is needed to unpack it");
    } else if (!readable) {
      gathering.reject(
          member.source(), RejectReason.UNSUPPORTED, "packed by a method that is not undone here");
    } else if (!names.add(key(entry.getName()))) {
      gathering.reject(
          member.source(), RejectReason.DUPLICATE, "a member of this name came before it");
      drain(bytes, true);
    } else {
      return OptionalLong.of(open(member));
    }
    return OptionalLong.empty();
  }

  /**
   * A member's name as it is told: {@code tin/a.html}, also where it is packed as {@code
   * ./tin/a.html}.
   */
  private static String path(ArchiveEntry entry) {
    String name = Part.printable(entry.getName());
    return name.startsWith("./") ? name.substring(2) : name;
  }

  private long open(Part member) throws IOException {
    CheckedInputStream checked = new CheckedInputStream(member.in(), new CRC32());
    gathering.take(member.with(checked));
    drain(checked, true);
    return checked.getChecksum().getValue();
  }

  private void check(ArchiveEntry entry, OptionalLong sum) {
    if (sum.isPresent()
        && entry instanceof ZipArchiveEntry zipped
        && zipped.getCrc() >= 0
        && zipped.getCrc() != sum.getAsLong()) {
      String source = archive.member(path(entry), archive.in()).source();
      gathering.rejectTaken(
          source, RejectReason.DAMAGED, "its checksum differs: some of its bytes are wrong");
    }
  }

  /** Reads on to the member's end, noting what comes out of it. */
  private static void drain(InputStream bytes, boolean readable) throws IOException {
    byte[] lost = new byte[1 << 14];
    while (readable && bytes.read(lost, 0, lost.length) >= 0) {
      // a bomb is passed over no further than the meter lets it
    }
  }

  private static boolean isEncrypted(ArchiveEntry entry) {
    return entry instanceof ZipArchiveEntry zipped
        && zipped.getGeneralPurposeBit().usesEncryption();
  }

  private static boolean isLink(ArchiveEntry entry) {
    return switch (entry) {
      case TarArchiveEntry tar -> tar.isSymbolicLink() || tar.isLink();
      case ZipArchiveEntry zip -> zip.isUnixSymlink();
      default -> false;
    };
  }

  private static boolean isSpecial(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar
        && (tar.isFIFO() || tar.isBlockDevice() || tar.isCharacterDevice());
  }

  private static long key(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A stream that knows its last bytes, and that leaves what it reads from open. */
  private static final class Tail extends SeenStream {
    private static final int LENGTH = 1 << 17;
    private final byte[] last = new byte[LENGTH];
    private long count;

    Tail(InputStream in) {
      super(in);
    }

    boolean holds(String mark) {
      int from = (int) (count % LENGTH);
      String bytes = new String(last, StandardCharsets.ISO_8859_1);
      return (bytes.substring(from) + bytes.substring(0, from)).contains(mark);
    }

    @Override
    void see(byte[] bytes, int from, int seen) {
      for (int i = 0; i < seen; i++) {
        last[(int) ((count + i) % LENGTH)] = bytes[from + i];
      }
      count += seen;
    }

    @Override
    public void close() {
      // it belongs to the archive around it
    }
  }
}
