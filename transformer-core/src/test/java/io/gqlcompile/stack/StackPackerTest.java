package io.gqlcompile.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StackPackerTest {
  private static final String SHARED = "ConnectionStack";

  @Test
  void leavesStacksThatFitAlone() {
    StackModel model = api(names("Model", 100));
    assertSame(model, StackPacker.pack(model, Placement.USUAL));
  }

  @Test
  void keepsEveryStackBelowTheLimits() {
    StackModel packed = StackPacker.pack(api(names("Model", 700)), Placement.USUAL);
    for (LinkedTemplate template : StackLinker.link(packed)) {
      assertTrue(template.resources().size() <= 450, template.name());
      assertTrue(template.parameters().size() <= 200, template.name());
      assertTrue(template.outputs().size() <= 200, template.name());
    }
  }

  @Test
  void losesAndInventsNothing() {
    StackModel model = api(names("Model", 700));
    StackModel packed = StackPacker.pack(model, Placement.USUAL);
    assertEquals(ids(model), ids(packed));
  }

  @Test
  void anAddedModelMovesNothing() {
    List<String> names = names("Model", 600);
    StackModel first = StackPacker.pack(api(names), Placement.USUAL);
    Map<String, String> before = homes(first);
    names.add(0, "Added");
    names.add(300, "Another");
    Map<String, String> after = homes(StackPacker.pack(api(names), first.placement()));
    assertTrue(after.containsKey("AddedTable"));
    after.keySet().retainAll(before.keySet());
    assertEquals(before, after);
  }

  @Test
  void whatWasPackedStaysSoWhenTheSchemaShrinks() {
    List<String> names = names("Model", 600);
    StackModel first = StackPacker.pack(api(names), Placement.USUAL);
    Map<String, String> before = homes(first);
    names.subList(40, 540).clear();
    Map<String, String> after = homes(StackPacker.pack(api(names), first.placement()));
    before.keySet().retainAll(after.keySet());
    assertEquals(before, after);
  }

  @Test
  void stacksThatWaitForOthersAreNotShared() {
    List<String> names = names("Model", 400);
    StackEditor editor = editor(names);
    CfnValue sibling = CfnValue.attribute("Model0", "Model0Function", "FunctionId");
    editor.add(
        "Model399",
        ResourceDef.of("Needy", "AWS::AppSync::Resolver", CfnValue.map("Function", sibling)));
    StackModel packed = StackPacker.pack(editor.build(), Placement.USUAL);
    assertTrue(packed.stack("Model399").isPresent());
    assertFalse(packed.stack("Model398").isPresent());
  }

  @Test
  void policiesOfOneIdShareAStack() {
    List<String> names = names("Model", 300);
    StackEditor editor = editor(names);
    names.forEach(name -> editor.add(name, policy(name)));
    StackModel packed = StackPacker.pack(editor.build(), Placement.USUAL);
    Map<String, String> named = new LinkedHashMap<>();
    for (StackDef stack : packed.all()) {
      for (ResourceDef resource : stack.resources().values()) {
        if (resource.type().equals("AWS::IAM::Policy")) {
          named.put(resource.properties().entries().get("Of").toString(), stack.name());
        }
      }
    }
    assertEquals(300, named.size());
    assertTrue(packed.all().size() < 270, () -> packed.all().size() + " stacks");
    assertTrue(packed.stack("Model0").orElseThrow().resources().containsKey("Call"));
  }

  private static ResourceDef policy(String of) {
    return ResourceDef.of("Call", "AWS::IAM::Policy", CfnValue.map("Of", of));
  }

  @Test
  void aValueIsFoundInItsList() {
    List<LinkedTemplate> templates =
        StackLinker.link(StackPacker.pack(api(names("Model", 140)), Placement.USUAL));
    Map<String, LinkedTemplate> byName = new LinkedHashMap<>();
    templates.forEach(template -> byName.put(template.name(), template));
    LinkedTemplate.Local local =
        byName
            .get(SHARED)
            .local(
                (CfnValue.Reference)
                    CfnValue.attribute("Model7", "Model7OtherFunction", "FunctionId"));
    OutputDef list = byName.get("Model7").outputs().get("Values1");
    CfnValue entry = ((CfnValue.Join) list.value()).parts().get(local.entry().orElseThrow());
    assertEquals("Model7OtherFunction", ((CfnValue.Reference) entry).logicalId());
    CfnValue.Fields passed =
        (CfnValue.Fields)
            byName
                .get(StackModel.ROOT)
                .resources()
                .get(SHARED)
                .properties()
                .entries()
                .get("Parameters");
    assertEquals(
        CfnValue.attribute(StackModel.ROOT, "Model7", "Outputs.Values1"),
        passed.entries().get(local.id()));
  }

  @Test
  void theFileSaysWhatThePlacementIs() throws IOException {
    Placement placement = StackPacker.pack(api(names("Model", 500)), Placement.USUAL).placement();
    assertFalse(placement.isUsual());
    assertEquals(placement, PlacementFile.read(PlacementFile.print(placement)));
  }

  @Test
  void aDamagedFileIsRefused() {
    for (String text :
        List.of("", "[]", "{\"stacks\": []}", "{\"stacks\": {\"A\": 1}}", "{\"x\"")) {
      assertThrows(IOException.class, () -> PlacementFile.read(text), text);
    }
  }

  private static List<String> names(String prefix, int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> prefix + i).toList());
  }

  private static StackModel api(List<String> names) {
    return editor(names).build();
  }

  /** Models with 20 resources each, and two resolvers each in a stack for all. */
  private static StackEditor editor(List<String> names) {
    StackEditor editor = new StackEditor();
    for (String name : names) {
      editor.add(name, ResourceDef.of(name + "Table", "AWS::DynamoDB::Table", CfnValue.map()));
      editor.parameter(name, ParameterDef.text("Mode", "x", "The mode.").undescribed());
      editor.condition(name, "IsX", CfnValue.map("Fn::Equals", CfnValue.ref(name, "Mode")));
      for (int i = 0; i < 17; i++) {
        editor.add(name, resolver(name + "Field" + i, name, name + "Function"));
      }
      editor.add(name, function(name + "Function"));
      editor.add(name, function(name + "OtherFunction"));
    }
    for (String name : names) {
      editor.add(SHARED, resolver(name + "Child", name, name + "Function"));
      editor.add(SHARED, resolver(name + "Parent", name, name + "OtherFunction"));
    }
    return editor;
  }

  private static ResourceDef function(String id) {
    return ResourceDef.of(id, "AWS::AppSync::FunctionConfiguration", CfnValue.map());
  }

  private static ResourceDef resolver(String id, String stack, String function) {
    CfnValue of = CfnValue.attribute(stack, function, "FunctionId");
    return ResourceDef.of(id, "AWS::AppSync::Resolver", CfnValue.map("Function", of));
  }

  private static Map<String, String> homes(StackModel model) {
    Map<String, String> homes = new LinkedHashMap<>();
    for (StackDef stack : model.all()) {
      stack.resources().keySet().forEach(id -> homes.put(id, stack.name()));
    }
    return homes;
  }

  private static List<String> ids(StackModel model) {
    List<String> ids = new ArrayList<>();
    model.all().forEach(stack -> ids.addAll(stack.resources().keySet()));
    return ids.stream().sorted().toList();
  }
}
