package io.gqlcompile.internal.transform;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Does the same with many values on all cores; what comes out keeps its order. */
final class Threads {
  private Threads() {}

  /**
   * The results for all values.
   *
   * @param splits whether it is worth starting threads, which takes milliseconds
   * @param function has no side effect that another call could see
   */
  static <T, R> List<R> map(List<T> values, boolean splits, Function<T, R> function) {
    Stream<T> stream = splits ? values.parallelStream() : values.stream();
    return stream.map(function).toList();
  }
}
