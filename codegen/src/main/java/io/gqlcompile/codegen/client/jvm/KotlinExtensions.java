package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.naming.Words;
import java.util.Arrays;
import java.util.List;

/** One file: a suspending call, and a function with a block for each input type. */
final class KotlinExtensions {
  private static final String AWAIT =
      """
      /** Runs a query or a mutation without blocking a thread; throws an ApiException. */
      public suspend fun <T : kotlin.Any> %runtime%.AppSyncClient.await(
          operation: %runtime%.Operation<T>,
      ): T? =
          kotlin.coroutines.suspendCoroutine { continuation ->
            runAsync(operation).whenComplete { value: T?, failure: kotlin.Throwable? ->
              continuation.resumeWith(
                  if (failure == null) kotlin.Result.success(value)
                  else kotlin.Result.failure(failure.cause ?: failure))
            }
          }
      """;

  private final SourceText out = new SourceText("    ");
  private final JvmApi api;
  private final String packageName;

  KotlinExtensions(JvmApi api) {
    this.api = api;
    this.packageName =
        String.join(
            ".",
            Arrays.stream(api.names().packageName().split("\\.")).map(n -> "`" + n + "`").toList());
  }

  String print() {
    out.line("// This file was automatically generated and should not be edited.");
    out.line("package " + packageName).blank();
    out.raw(AWAIT.replace("%runtime%", packageName + ".runtime"));
    FreeNames functions = FreeNames.without(List.of("await"));
    for (TypeDef type : api.types()) {
      if (type instanceof InputDef) {
        String plain = api.names().type(type.name());
        String name = packageName + ".`" + plain + "`";
        String builder = name + "." + JvmInput.builderName(plain);
        String function = "`" + functions.take(Words.lowerFirst(plain)) + "`";
        out.blank().line("/** A " + type.name() + " with what the block sets. */");
        out.line(
            "public fun "
                + function
                + "(block: "
                + builder
                + ".() -> kotlin.Unit): "
                + name
                + " =");
        out.line("    " + name + ".builder().also(block).build()");
      }
    }
    return out.toString();
  }
}
