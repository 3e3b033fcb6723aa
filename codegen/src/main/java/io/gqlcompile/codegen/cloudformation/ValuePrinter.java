package io.gqlcompile.codegen.cloudformation;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.LinkedTemplate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints values; references become {@code Ref} and {@code Fn::GetAtt} of the template at hand. */
final class ValuePrinter {
  private final JsonText json;
  private final LinkedTemplate template;

  ValuePrinter(JsonText json, LinkedTemplate template) {
    this.json = json;
    this.template = template;
  }

  void print(CfnValue value) throws IOException {
    if (value instanceof CfnValue.Fields fields) {
      if (isSmall(fields.entries())) {
        json.inline(out -> fields(fields.entries()));
      } else {
        fields(fields.entries());
      }
    } else if (value instanceof CfnValue.Items items) {
      items(items.items());
    } else if (value instanceof CfnValue.Pseudo pseudo) {
      ref(pseudo.name());
    } else if (value instanceof CfnValue.Reference reference) {
      local(template.local(reference));
    } else if (value instanceof CfnValue.Shared shared) {
      Optional<LinkedTemplate.Local> local = template.local(shared);
      if (local.isPresent()) {
        local(local.get());
      } else {
        print(shared.value());
      }
    } else if (value instanceof CfnValue.Join join) {
      join(join);
    } else if (value instanceof CfnValue.Sub sub) {
      sub(sub);
    } else if (value instanceof CfnValue.If choice) {
      choice(choice);
    } else {
      json.scalar(value);
    }
  }

  /** Whether a map is as well read on one line: a few plain texts, as in a key schema. */
  private static boolean isSmall(Map<String, CfnValue> entries) {
    if (entries.size() > 2) {
      return false;
    }
    for (CfnValue value : entries.values()) {
      if (!(value instanceof CfnValue.Text text) || text.value().length() > 40) {
        return false;
      }
    }
    return true;
  }

  private void fields(Map<String, CfnValue> entries) throws IOException {
    json.begin();
    for (Map.Entry<String, CfnValue> entry : entries.entrySet()) {
      json.name(entry.getKey());
      print(entry.getValue());
    }
    json.end();
  }

  private void items(List<CfnValue> items) throws IOException {
    json.beginList();
    for (CfnValue item : items) {
      print(item);
    }
    json.endList();
  }

  private void local(LinkedTemplate.Local local) throws IOException {
    if (local.entry().isPresent()) {
      entry(local.id(), local.entry().getAsInt());
      return;
    }
    if (local.attribute().isEmpty()) {
      ref(local.id());
      return;
    }
    json.inline(
        out -> {
          out.begin();
          out.name("Fn::GetAtt");
          out.beginList();
          out.text(local.id());
          out.text(local.attribute());
          out.endList();
          out.end();
        });
  }

  private void entry(String list, int index) throws IOException {
    print(
        CfnValue.map(
            "Fn::Select",
            CfnValue.list(
                new CfnValue.Num(index),
                CfnValue.map(
                    "Fn::Split", CfnValue.list(CfnValue.text(","), new CfnValue.Pseudo(list))))));
  }

  private void ref(String name) throws IOException {
    json.inline(
        out -> {
          out.begin();
          out.field("Ref", name);
          out.end();
        });
  }

  private void join(CfnValue.Join join) throws IOException {
    json.inline(
        out -> {
          out.begin();
          out.name("Fn::Join");
          out.beginList();
          out.text(join.delimiter());
          items(join.parts());
          out.endList();
          out.end();
        });
  }

  private void sub(CfnValue.Sub sub) throws IOException {
    json.begin();
    json.name("Fn::Sub");
    if (sub.variables().isEmpty()) {
      json.text(sub.text());
    } else {
      json.beginList();
      json.text(sub.text());
      fields(sub.variables());
      json.endList();
    }
    json.end();
  }

  private void choice(CfnValue.If choice) throws IOException {
    json.begin();
    json.name("Fn::If");
    json.beginList();
    json.text(choice.condition());
    print(choice.then());
    print(choice.otherwise());
    json.endList();
    json.end();
  }
}
