package io.gqlcompile.emulator.vtl;

import static io.gqlcompile.emulator.vtl.Templates.evaluate;
import static io.gqlcompile.emulator.vtl.Templates.failure;
import static io.gqlcompile.emulator.vtl.Templates.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @Test
  void nullReferencePrintsItsOwnText() {
    assertEquals("$foo ${foo.bar} $ctx.args.nope", print("$foo ${foo.bar} $ctx.args.nope"));
    assertEquals("[]", print("[$!foo$!{foo.bar}]"));
  }

  @Test
  void emptyTextIsTrueInCondition() {
    assertEquals("1", print("#set($s = \"\")#if($s)1#{else}2#end"));
    assertEquals("2", print("#if($nothing)1#{else}2#end"));
    assertEquals("2", print("#if(false)1#{else}2#end"));
  }

  @Test
  void setAssignsNull() {
    assertEquals("true", print("#set($x = 1)#set($x = $ctx.args.nope)$util.isNull($x)"));
    assertEquals("{\"x\":null}", print("#set($m = {})#set($m.x = $ctx.args.nope)$util.toJson($m)"));
  }

  @Test
  void hyphenBelongsToName() {
    assertEquals("v", print("$ctx.args.x-api-key", "{\"x-api-key\": \"v\"}"));
    assertEquals("7-b", print("#set($e = 7)${e}-b"));
  }

  @Test
  void hashInTextIsNoDirective() {
    assertEquals("\"#k #id :id\"", print("#set($e = \"k\")#set($x = \"#$e #id :id\")\"$x\""));
  }

  @Test
  void foreachKnowsItsPlace() {
    assertEquals(
        "1:1:true 2:2:true 3:3:false",
        print("#foreach($i in [1..3])$velocityCount:$foreach.count:$foreach.hasNext() #end"));
    assertEquals("$velocityCount", print("#foreach($i in [1])#end$velocityCount"));
    assertEquals(
        "1(12)2(12)",
        print("#foreach($i in [1,2])$velocityCount(#foreach($j in [1,2])$velocityCount#end)#end"));
  }

  @Test
  void foreachStopsAfterThousandRounds() {
    assertEquals("1000", print("#foreach($i in [1..1500])#set($n = $i)#end$n"));
  }

  @Test
  void foreachOverMapGivesValues() {
    assertEquals("12", print("#foreach($v in {\"a\": 1, \"b\": 2})$v#end"));
    assertEquals(
        "a=1;b=2;",
        print(
            "#set($m = {\"a\": 1, \"b\": 2})"
                + "#foreach($e in $m.entrySet())$e.key=$e.value;#end"));
  }

  @Test
  void mapsAndListsHaveJavasMethods() {
    assertEquals(
        "true 2 true [a]|true 3 b true",
        print(
            "#set($m = {\"a\": 1})$util.qr($m.putAll({\"b\": 2}))$m.containsKey(\"a\") $m.size()"
                + " $m.keySet().contains(\"b\") $util.qr($m.remove(\"b\"))$m.keySet()|"
                + "#set($l = [\"a\"])$util.qr($l.addAll([\"b\", \"c\"]))$l.contains(\"c\")"
                + " $l.size() $l.get(1) $util.isList($l)"));
  }

  @Test
  void returnGivesValueAndEndsTemplate() {
    Evaluation evaluation = evaluate("{\"a\": 1} #return({\"b\": [1, $nope]})\n$util.error(\"x\")");
    assertTrue(evaluation.returned());
    assertEquals(Templates.json("{\"b\": [1, null]}"), evaluation.value());
    assertEquals(Optional.empty(), evaluation.failure());
  }

  @Test
  void returnLeavesLoopsAndConditions() {
    assertEquals(2, evaluate("#foreach($i in [1, 2, 3])#if($i == 2)#return($i)#end#end 9").value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#return",
        "#return\n{}",
        "#if(true)\n  #return\n#end\n{}",
        "#if(true)#return#end {}"
      })
  void bareReturnGivesNull(String template) {
    Evaluation evaluation = evaluate(template);
    assertTrue(evaluation.returned());
    assertNull(evaluation.value());
  }

  @Test
  void returnedJsonTextIsRead() {
    assertEquals(
        Templates.json("{\"a\": 1}"), evaluate("#return($util.toJson({\"a\": 1}))").value());
    assertNull(evaluate("#return($util.toJson(null))").value());
    assertEquals("plain text", evaluate("#return(\"plain text\")").value());
  }

  @Test
  void emptyPrintIsNull() {
    Evaluation evaluation = evaluate("  #set($x = 1)\n");
    assertTrue(evaluation.isEmpty());
    assertNull(evaluation.value());
  }

  @Test
  void printThatIsNoJsonFails() {
    GraphError error = failure("{\"a\": $nope}");
    assertEquals("MappingTemplate", error.type());
    assertTrue(error.message().startsWith("Unable to parse the JSON document: '{\"a\": $nope}'"));
  }

  @Test
  void textThatIsNoTemplateFails() {
    GraphError error = failure("#if(true) {}");
    assertEquals("MappingTemplate", error.type());
    assertTrue(error.message().startsWith("Unable to transform the template: "), error.message());
    assertFalse(error.message().contains("\n"));
  }

  @Test
  void templateOverQuotaFails() {
    String large = "#set($x = \"" + "a".repeat(VtlEngine.MAX_TEMPLATE_BYTES) + "\")";
    assertEquals("Template is larger than 65536 bytes.", failure(large).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ctx.getClass()",
        "$ctx.class",
        "$util.class.name",
        "$ctx.args.toString().getClass().forName(\"java.lang.Runtime\")",
        "$ctx.stash.getClass().getClassLoader()",
        "$util.getClass().getDeclaredFields()",
        "$foreach.class",
      })
  void reflectionIsOutOfReach(String expression) {
    assertEquals(expression, print(expression));
    assertEquals("true", print("#set($x = " + expression + ")$util.isNull($x)"));
  }

  @Test
  void keyCalledClassIsData() {
    assertEquals("A", print("$ctx.args.class", "{\"class\": \"A\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#include(\"x\")", "#parse(\"x\")", "#evaluate(\"1\")"})
  void otherFilesAndEvaluationAreOutOfReach(String directive) {
    assertEquals(directive, print(directive));
  }

  @Test
  void contextHasWhatAppSyncGives() {
    TemplateContext context =
        Templates.context("{\"id\": \"1\"}")
            .withSource(Templates.map("owner", "me"))
            .withResult(Templates.map("a", 1), Templates.map("b", 2), GraphError.of("T", "M"));
    String template =
        "$ctx.args.id $ctx.arguments.id $context.args.id $ctx.source.owner $ctx.result.a"
            + " $ctx.prev.result.b $ctx.error.message $ctx.error.type $ctx.info.fieldName"
            + " $ctx.info.parentTypeName $util.isNull($ctx.identity) $ctx.stash.isEmpty()";
    assertEquals(
        "1 1 1 me 1 2 M T getPost Query true true",
        Templates.engine().evaluate(template, context).text());
  }

  @Test
  void stashAndArgumentsKeepChanges() {
    VtlEngine engine = Templates.engine();
    TemplateContext context = Templates.context("{\"input\": {}}");
    engine.evaluate(
        "$util.qr($ctx.stash.put(\"k\", [1]))$util.qr($ctx.args.input.put(\"a\", 2))", context);
    assertEquals("1 2", engine.evaluate("$ctx.stash.k.get(0) $ctx.args.input.a", context).text());
    assertEquals(Map.of("k", List.of(1)), context.stash());
  }
}
