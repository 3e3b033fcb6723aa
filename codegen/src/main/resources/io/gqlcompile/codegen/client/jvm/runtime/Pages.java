package runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Entries of a list that comes in pages. */
public final class Pages {
  private Pages() {}

  /**
   * All entries, page after page; a page is asked for when an entry of it is needed. Entries that
   * are null are left out.
   *
   * @param page gives the page for a token; the token of the first page is null
   */
  public static <P, T> Stream<T> stream(
      Function<String, P> page, Function<P, List<T>> items, Function<P, String> nextToken) {
    Iterator<T> entries = new Entries<>(page, items, nextToken);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private static final class Entries<P, T> implements Iterator<T> {
    private final Function<String, P> page;
    private final Function<P, List<T>> items;
    private final Function<P, String> nextToken;
    private final Deque<T> ready = new ArrayDeque<>();
    private String token;
    private boolean ended;

    Entries(Function<String, P> page, Function<P, List<T>> items, Function<P, String> nextToken) {
      this.page = page;
      this.items = items;
      this.nextToken = nextToken;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !ended) {
        P next = page.apply(token);
        List<T> found = next == null ? null : items.apply(next);
        if (found != null) {
          found.stream().filter(entry -> entry != null).forEach(ready::add);
        }
        token = next == null ? null : nextToken.apply(next);
        ended = token == null;
      }
      return !ready.isEmpty();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.poll();
    }
  }
}
