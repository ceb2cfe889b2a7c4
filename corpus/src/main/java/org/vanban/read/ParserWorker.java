package org.vanban.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.SynchronousQueue;

/**
 * The other process: parses one file after the other, asked over standard input. When that closes,
 * for the program that asked is gone, it ends at once, in the middle of a file too.
 */
final class ParserWorker {
  /** The first byte of a process that is ready. */
  static final int READY = 0x56;

  private final DocumentParser parser;
  private final DataOutputStream out;
  private final SynchronousQueue<ExtractCodec.Request> requests = new SynchronousQueue<>();

  private ParserWorker(DocumentParser parser, OutputStream out) {
    this.parser = parser;
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  /**
   * Serves until standard input closes.
   *
   * @param arguments the name of the class that parses
   */
  public static void main(String[] arguments) throws Exception {
    FileOutputStream pipe = new FileOutputStream(FileDescriptor.out);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    DocumentParser parser =
        Class.forName(arguments[0])
            .asSubclass(DocumentParser.class)
            .getDeclaredConstructor()
            .newInstance();
    ParserWorker worker = new ParserWorker(parser, pipe);
    Thread listener = new Thread(worker::listen, "requests");
    listener.setDaemon(true);
    listener.start();
    worker.serve();
  }

  private void listen() {
    try {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
      while (true) {
        requests.put(ExtractCodec.readRequest(in));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void serve() throws IOException, InterruptedException {
    out.writeByte(READY);
    out.flush();
    while (true) {
      ExtractCodec.Request request = requests.take();
      try {
        DocumentExtract extract = parser.parse(request.bytes(), request.type(), request.limits());
        ExtractCodec.write(extract, out);
      } catch (RejectedException e) {
        ExtractCodec.write(e, out);
      }
      out.flush();
    }
  }
}
