package io.gqlcompile.lsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directive where it is used.
 *
 * @param name its name without {@code @}
 * @param arguments its arguments
 * @param span from the {@code @} to the end
 */
public record Use(Word name, List<Entry> arguments, Span span) {

  /** The text of an argument that is one string. */
  public Optional<Word> text(String argument) {
    for (Entry entry : arguments) {
      if (entry.name().text().equals(argument)
          && entry.value().orElse(null) instanceof Value.Text text) {
        return Optional.of(text.word());
      }
    }
    return Optional.empty();
  }

  /** The texts of an argument that is a list of strings, or one. */
  public List<String> texts(String argument) {
    List<String> texts = new ArrayList<>();
    for (Entry entry : arguments) {
      if (entry.name().text().equals(argument)) {
        entry.value().ifPresent(value -> add(value, texts));
      }
    }
    return texts;
  }

  private static void add(Value value, List<String> texts) {
    if (value instanceof Value.Text text) {
      texts.add(text.word().text());
    } else if (value instanceof Value.Items items) {
      items.items().forEach(item -> add(item, texts));
    }
  }
}
