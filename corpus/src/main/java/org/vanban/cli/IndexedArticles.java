package org.vanban.cli;

import java.util.function.Consumer;
import org.vanban.input.Input;

/** The articles of an index as inputs, all or those that answer a query. */
record IndexedArticles(IndexOption index, String query) implements Inputs.Source {

  @Override
  public void each(Consumer<Input> inputs) {
    String where = index.folder.toString();
    IndexQuestion.ask(
        index,
        searcher -> searcher.documents(query, json -> inputs.accept(Inputs.input(json, where))));
  }
}
