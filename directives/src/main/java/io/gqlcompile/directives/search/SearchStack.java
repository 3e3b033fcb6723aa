package io.gqlcompile.directives.search;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.OutputDef;
import io.gqlcompile.stack.StackEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stack of the search domain. It exists if at least one model has a search query. */
final class SearchStack {
  private SearchStack() {}

  static void add(ProvisionContext context) {
    List<Entity> entities = new ArrayList<>();
    for (SearchUse use : SearchUse.all(context.input())) {
      context.entities().get(use.type().name()).ifPresent(entities::add);
    }
    if (entities.stream().noneMatch(entity -> entity.has(Operation.SEARCH))) {
      return;
    }
    StackEditor stacks = context.stacks();
    stacks.describe(SearchDomain.STACK, "Models that can be searched (@searchable).");
    SearchParameters.declare(stacks);
    SearchDomain.add(stacks, context.settings());
    StreamingFunction.add(context, entities);
    if (context.settings().is(Flag.CFN_OUTPUTS)) {
      output(stacks, "DomainArn", "The ARN of the search domain.", SearchDomain.arn());
      output(stacks, "DomainEndpoint", "The URL of the search domain.", SearchDomain.endpoint());
    }
  }

  private static void output(StackEditor stacks, String name, String description, CfnValue value) {
    CfnValue export =
        new CfnValue.Join(
            ":", List.of(SearchDomain.API_ID, CfnValue.text("GetAtt:OpenSearch:" + name)));
    stacks.output(
        SearchDomain.STACK,
        new OutputDef("OpenSearch" + name, Optional.of(description), value, Optional.of(export)));
  }
}
