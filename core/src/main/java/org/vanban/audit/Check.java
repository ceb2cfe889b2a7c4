package org.vanban.audit;

/** One way in which figures of a text are held against each other. Stateless. */
interface Check {
  void run(FigureText text, Findings findings);
}
