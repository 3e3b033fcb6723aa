package io.gqlcompile.emulator.vtl;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #return} and {@code #return(value)}: ends the template, wherever it stands. */
public final class ReturnDirective extends Directive {
  /** Made by Velocity. */
  public ReturnDirective() {}

  @Override
  public String getName() {
    return "return";
  }

  @Override
  public int getType() {
    return LINE;
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node) {
    throw new ReturnSignal(
        node.jjtGetNumChildren() == 0 ? null : node.jjtGetChild(0).value(context));
  }
}
