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
   * @param worth from how many values on threads are started, which takes milliseconds
   * @param function has no side effect that another call could see
   */
  static <T, R> List<R> map(List<T> values, int worth, Function<T, R> function) {
    Stream<T> stream = values.size() < worth ? values.stream() : values.parallelStream();
    return stream.map(function).toList();
  }
}
