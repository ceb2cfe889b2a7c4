package org.vanban.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.read.ReadOutcome;
import org.vanban.search.SavedSearch.NewArticle;

/** An upload on its way into the index, and what became of each article in it. Thread-safe. */
final class Job {
  /** How many outcomes of one upload are told one by one; all are counted. */
  static final int MOST_OUTCOMES = 1000;

  /** How far it is. */
  enum State {
    WAITING,
    READING,
    /** All is in the index, or rejected. */
    DONE,
    /** Broken off; what was told stays in the index. */
    FAILED
  }

  /** What became of an article. */
  enum Status {
    INDEXED,
    /** In the place of an older one of the same address. */
    UPDATED,
    UNCHANGED,
    /** Taken out of the index earlier, and left out since. */
    LEFT_OUT,
    REJECTED
  }

  /**
   * What became of one article, or of what gave none.
   *
   * @param article what is told of it; absent where there is none
   * @param near an older one of nearly the same text
   */
  record Outcome(
      String source,
      Status status,
      Optional<NewArticle> article,
      Optional<ReadOutcome.Rejected> rejected,
      Optional<NewArticle> near) {

    static Outcome rejected(ReadOutcome.Rejected why) {
      return new Outcome(
          why.source(), Status.REJECTED, Optional.empty(), Optional.of(why), Optional.empty());
    }

    static Outcome of(String source, Status status, NewArticle article) {
      return new Outcome(source, status, Optional.of(article), Optional.empty(), Optional.empty());
    }

    Optional<String> id() {
      return article.map(NewArticle::id);
    }

    Outcome near(Optional<NewArticle> older) {
      return new Outcome(source, status, article, rejected, older);
    }
  }

  /**
   * What is known of a job at one time.
   *
   * @param told outcomes asked for
   * @param fault why it failed
   */
  record Seen(
      String id,
      String name,
      State state,
      Map<Status, Integer> counts,
      List<Outcome> told,
      Optional<WebFault> fault) {}

  private final String id;
  private final Upload upload;
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
  private final List<Outcome> outcomes = new ArrayList<>();
  private State state = State.WAITING;
  private Optional<WebFault> fault = Optional.empty();

  Job(String id, Upload upload) {
    this.id = id;
    this.upload = upload;
  }

  String id() {
    return id;
  }

  Upload upload() {
    return upload;
  }

  /**
   * What is known now.
   *
   * @param from the first outcome that is asked for
   */
  synchronized Seen seen(int from) {
    List<Outcome> told = outcomes.subList(Math.min(from, outcomes.size()), outcomes.size());
    return new Seen(id, upload.name(), state, new EnumMap<>(counts), List.copyOf(told), fault);
  }

  synchronized boolean isOver() {
    return state == State.DONE || state == State.FAILED;
  }

  /** How many outcomes are held to be told. */
  synchronized int held() {
    return outcomes.size();
  }

  synchronized void begin() {
    state = State.READING;
  }

  synchronized void tell(Outcome outcome) {
    counts.merge(outcome.status(), 1, Integer::sum);
    if (outcomes.size() < MOST_OUTCOMES) {
      outcomes.add(outcome);
    }
  }

  synchronized void end() {
    if (!isOver()) {
      state = State.DONE;
    }
  }

  synchronized void fail(WebFault why) {
    if (!isOver()) {
      state = State.FAILED;
      fault = Optional.of(why);
    }
  }
}
