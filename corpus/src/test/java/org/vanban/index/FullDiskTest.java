package org.vanban.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.apache.lucene.tests.util.LuceneTestCase;

/** A disk that fills up while articles are taken in: one clear line, and the index of before. */
public class FullDiskTest extends LuceneTestCase {
  private static final int ARTICLES = 60;

  public void testAFullDiskLeavesWhatWasCommitted() throws IOException {
    int full = 0;
    for (int round = 0; round < 10; round++) {
      try (ByteBuffersDirectory bytes = new ByteBuffersDirectory()) {
        MockDirectoryWrapper disk = new MockDirectoryWrapper(random(), bytes);
        disk.setCheckIndexOnClose(false); // it is checked below, once there is room again
        disk.setAssertNoUnrefencedFilesOnClose(false);
        disk.setMaxSizeInBytes(20_000 + round * 180_000L);
        Set<String> committed = new HashSet<>();
        try {
          fill(disk, committed);
        } catch (UnusableIndexException e) {
          full++;
          assertClear(e);
        }
        assertEquals(committed, ids(bytes));
        checked(bytes);
        fill(bytes, committed);
        assertEquals(ARTICLES, ids(bytes).size());
        checked(bytes);
      }
    }
    assertTrue("the disk filled up in " + full + " of 10 rounds", full > 1 && full < 10);
  }

  public void testAFullFileSystemLeavesWhatWasCommitted() throws Exception {
    Path folder = createTempDir();
    if (!mounted(folder)) {
      System.out.println("skipped: a file system of 1 MiB cannot be mounted here");
      assumeTrue("no small file system", false);
    }
    try {
      Set<String> committed = new HashSet<>();
      UnusableIndexException fault =
          expectThrows(
              UnusableIndexException.class,
              () -> {
                for (int copy = 0; copy < 1000; copy++) {
                  fill(FSDirectory.open(folder), committed, folder, "bai-" + copy + "-");
                }
              });
      assertClear(fault);
      String told = String.valueOf(fault.getMessage());
      assertTrue(told, told.contains("no space left on the disk"));
      try (Directory directory = FSDirectory.open(folder)) {
        assertEquals(committed, ids(directory));
        assertFalse(committed.isEmpty());
        checked(directory);
      }
    } finally {
      run("umount", folder.toString());
    }
  }

  private static boolean mounted(Path folder) throws Exception {
    return System.getProperty("os.name").equals("Linux")
        && run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  private static void assertClear(UnusableIndexException fault) {
    String said = String.valueOf(fault.getMessage());
    assertEquals(said, 1, said.lines().count());
    assertTrue(said, said.contains("what was committed stays"));
  }

  private static void fill(Directory disk, Set<String> committed) throws IOException {
    fill(disk, committed, Path.of("disk"), "bai-");
  }

  /** Takes in articles, a commit every seven; an article is new to readers with its commit. */
  private static void fill(Directory disk, Set<String> committed, Path name, String prefix)
      throws IOException {
    Set<String> waiting = new HashSet<>();
    Random random = new Random(7);
    try (ArticleIndexer indexer = ArticleIndexer.open(name, new KeptOpen(disk))) {
      for (int i = 0; i < ARTICLES; i++) {
        StringBuilder text = new StringBuilder("Bài " + i + ".");
        for (int word = 0; word < 200; word++) {
          text.append(' ').append(Integer.toString(random.nextInt(), 36));
        }
        indexer.add(ArticleIndexerTest.article(prefix + i, text.toString()));
        waiting.add(prefix + i);
        if (i % 7 == 6 || i == ARTICLES - 1) {
          indexer.commit();
          committed.addAll(waiting);
          waiting.clear();
        }
      }
    }
  }

  private static Set<String> ids(Directory directory) throws IOException {
    Set<String> ids = new HashSet<>();
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = IndexFolder.read(Path.of("disk"), directory)) {
        for (int i = 0; i < reader.maxDoc(); i++) {
          assertTrue(ids.add(reader.storedFields().document(i).get(IndexFields.ID)));
        }
      }
    }
    return ids;
  }

  private static void checked(Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      try (CheckIndex check = new CheckIndex(directory)) {
        assertTrue(check.checkIndex().clean);
      }
    }
  }

  /** A directory that outlives its indexer. */
  private static final class KeptOpen extends org.apache.lucene.store.FilterDirectory {
    KeptOpen(Directory in) {
      super(in);
    }

    @Override
    public void close() {
      // whoever made it closes it
    }
  }
}
