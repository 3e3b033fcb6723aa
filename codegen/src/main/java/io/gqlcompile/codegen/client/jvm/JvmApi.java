package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.script.UsedTypes;
import io.gqlcompile.model.TypeDef;
import java.util.List;

/**
 * What a client for the JVM is made of.
 *
 * @param operations the operations
 * @param types the types that have classes
 * @param names what classes are called
 */
record JvmApi(Operations operations, List<TypeDef> types, JvmNames names) {
  static JvmApi of(CompiledApi api, ClientOptions options) {
    Operations operations = Operations.of(api.schema(), options.maxDepth(), true);
    List<TypeDef> types = UsedTypes.of(api.schema(), operations);
    JvmNames names = new JvmNames(options.packageName().orElse("graphql.client"), types);
    return new JvmApi(operations, types, names);
  }
}
