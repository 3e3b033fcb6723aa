package io.gqlcompile.emulator.dialect;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.TemplateCheck;
import java.util.List;

/** The dialect check for templates that users write. */
public final class DialectTemplateCheck implements TemplateCheck {
  @Override
  public List<Diagnostic> check(SourceFile template) {
    return DialectCheck.template(template.name(), template.text());
  }
}
