package io.gqlcompile.project.yaml;

import io.gqlcompile.document.Json;
import io.gqlcompile.source.SourceLocation;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What a scalar of YAML is in JSON. */
final class YamlScalar {
  private static final int HEXADECIMAL = 16;
  private static final int OCTAL = 8;

  private YamlScalar() {}

  static Json of(ScalarNode node, SourceLocation at) {
    String value = node.getValue();
    Tag tag = node.getTag();
    if (tag.equals(Tag.BOOL)) {
      return new Json.Bool(at, Character.toLowerCase(value.charAt(0)) == 't');
    }
    if (tag.equals(Tag.NULL)) {
      return new Json.Null(at);
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(value, at);
    }
    return new Json.Text(at, value);
  }

  private static Json number(String value, SourceLocation at) {
    try {
      if (value.startsWith("0x")) {
        return new Json.Num(at, new BigInteger(value.substring(2), HEXADECIMAL).toString());
      }
      if (value.startsWith("0o")) {
        return new Json.Num(at, new BigInteger(value.substring(2), OCTAL).toString());
      }
      return new Json.Num(at, new BigDecimal(value).toString());
    } catch (NumberFormatException e) {
      // Infinity and the like, which JSON does not have.
      return new Json.Text(at, value);
    }
  }
}
