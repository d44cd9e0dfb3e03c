package io.casebound.terminology.index;

/** Is told of each name that a text holds. */
@FunctionalInterface
public interface MatchSink {
  /**
   * Takes one match.
   *
   * @param name the number of the name, in the order in which names were added
   * @param firstToken the token with which it begins
   * @param endToken the token behind it
   */
  void accept(int name, int firstToken, int endToken);
}
