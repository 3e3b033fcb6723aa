package io.gqlcompile.emulator.vtl;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Foreach;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #foreach} with {@code $velocityCount}, which Velocity 2 dropped and AppSync still has. */
public final class CountingForeach extends Foreach {
  private static final String COUNTER = "velocityCount";

  /** Made by Velocity. */
  public CountingForeach() {}

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node)
      throws IOException {
    Object outer = context.get(COUNTER);
    try {
      return super.render(context, writer, node);
    } finally {
      put(context, COUNTER, outer);
    }
  }

  @Override
  protected void renderBlock(InternalContextAdapter context, Writer writer, Node block)
      throws IOException {
    if (context.get("foreach") instanceof ForeachScope scope) {
      put(context, COUNTER, scope.getCount());
    }
    super.renderBlock(context, writer, block);
  }
}
