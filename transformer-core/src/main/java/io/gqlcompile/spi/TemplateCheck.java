package io.gqlcompile.spi;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceFile;
import java.util.List;

/**
 * Reads a mapping template of the user's and says what AppSync would not take. Found by {@link
 * java.util.ServiceLoader}, and looked up only if a project has such templates: a check may bring a
 * parser that takes time to load.
 */
public interface TemplateCheck {
  /** The findings, whatever the text. */
  List<Diagnostic> check(SourceFile template);
}
