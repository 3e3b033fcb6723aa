package io.gqlcompile.project.editor;

import io.gqlcompile.GqlCompiler;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The SDL of all directives that a schema can use: what the compiler itself reads. */
public final class DirectiveTexts {
  private static final String APPSYNC = "/io/gqlcompile/sdl/appsync.graphqls";

  private static final String HEADER =
      """
      # What the schema of an API can use without defining it, for the GraphQL plug-ins of editors.
      # Written by 'gql-compile directives'. Keep it out of the schema itself.
      """;

  private DirectiveTexts() {}

  /**
   * The texts: AppSync's first, then those of the plug-ins by their names.
   *
   * @param loader where plug-ins are looked up
   */
  public static List<SourceFile> all(ClassLoader loader) {
    List<DirectivePlugin> plugins = new ArrayList<>();
    ServiceLoader.load(DirectivePlugin.class, loader).forEach(plugins::add);
    plugins.sort(Comparator.comparing(DirectivePlugin::name));
    List<SourceFile> texts = new ArrayList<>();
    texts.add(Definitions.load(GqlCompiler.class, APPSYNC));
    for (DirectivePlugin plugin : plugins) {
      SourceFile text = plugin.definitions();
      // Several directives may come from one file.
      if (texts.stream().noneMatch(known -> known.text().equals(text.text()))) {
        texts.add(text);
      }
    }
    return texts;
  }

  /**
   * The same as one document. What every GraphQL tool defines itself is left out.
   *
   * @param loader where plug-ins are looked up
   */
  public static String document(ClassLoader loader) {
    StringBuilder document = new StringBuilder(HEADER);
    for (SourceFile text : all(loader)) {
      for (String paragraph : text.text().strip().split("\n{2,}")) {
        boolean isKnown = paragraph.contains("directive @deprecated(");
        if (!isKnown && !paragraph.startsWith("#")) {
          document.append('\n').append(paragraph).append('\n');
        }
      }
    }
    return document.toString();
  }
}
