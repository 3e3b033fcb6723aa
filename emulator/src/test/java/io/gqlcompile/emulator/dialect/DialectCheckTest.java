package io.gqlcompile.emulator.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.gqlcompile.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectCheckTest {
  private static List<String> findings(String template) {
    return DialectCheck.template("t.vtl", template).stream().map(DialectCheckTest::line).toList();
  }

  private static String line(Diagnostic d) {
    return d.rule() + " " + d.location().line() + ":" + d.location().column() + " " + d.message();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain { text } with ' and \" and ( and $ and # and \\",
        "#set($x = {\"a\": [1, 2.5, true, $y], 'b': \"$x.y ${z.w}-k\"})$util.toJson($x)",
        "#if($a && !$b || ($c == 1 and not $d) )x#elseif($e >= -1)y#{else}z#end",
        "#foreach($i in [1..3])$i.x() $foreach.hasNext()#if($i == 2)#break#end#end",
        "#foreach($e in $ctx.args.input.entrySet())$e.key#else none#end",
        "#return#return({\"a\": 1}) #stop",
        "## comment with #if( and $util.nope()\n#* and #foreach *# #[[ $util.nope() #if ]]#",
        "$util.qr($ctx.stash.put(\"k\", {})) $!util.toJson($ctx.args) ${util.autoId()}",
        "$util.error(\"m\", \"t\", $ctx.result, {\"i\": 1}) $util.dynamodb.toMapValuesJson($x)",
        "$ctx.identity.claims.get(\"cognito:groups\") $ctx.args[\"x\"] $ctx.request.headers.x-api-key",
        "$ctx.prev.result.items[0].id $ctx.info.selectionSetList.contains(\"a/b\") $ctx.outErrors",
        "$extensions.setSubscriptionFilter($util.transform.toSubscriptionFilter($f, [], {}))",
        "#set($e = \"SET #$name = :$name, #id\")\"attribute_not_exists(#id) and size(#a) > 1\"",
        "#macro(say $what)<$what>#end #say(\"x\")",
        "#set($x.y = $util.time.nowISO8601())costs 5$. $5 $util. $ctx.",
        "{\"a\": \"it's $x\", \"b\": ${x}}",
        "#set( $n = 1 + 2 * 3 - $x % 4 / 5 )",
      })
  void acceptsWhatAppSyncTakes(String template) {
    assertEquals(List.of(), findings(template));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          #if($a) x                      | VtlUnbalancedBlock 1:1 This #if has no #end.
          a #end                         | VtlUnbalancedBlock 1:3 This #end has no block to end.
          #foreach($i in $l)#if($i)#end  | VtlUnbalancedBlock 1:1 This #foreach has no #end.
          x #else y                      | VtlUnbalancedBlock 1:3 This #else stands in no #if.
          #set($x 1)                     | VtlSyntax 1:9 Unexpected '1'.
          #if($a &&)x#end                | VtlSyntax 1:10 Unexpected ')'.
          #set($x = {"a": 1              | VtlSyntax 1:19 The template ends too early.
          #sett($x = 1)                  | VtlUnknownDirective 1:1 AppSync has no directive #sett.
          #parse("x")                    | VtlUnknownDirective 1:1 AppSync has no directive #parse.
          #include("x")                  | VtlUnknownDirective 1:1 AppSync has no directive #include.
          $util.toJsn($x)                | VtlUnknownUtility 1:6 AppSync has no $util.toJsn().
          $util.dynamodb.toDynamo($x)    | VtlUnknownUtility 1:15 AppSync has no $util.dynamodb.toDynamo().
          $util.toJson                   | VtlUnknownUtility 1:6 AppSync has no $util.toJson.
          $util.toJson($a, $b)           | VtlArgumentCount 1:6 $util.toJson takes 1 argument, not 2.
          $util.error()                  | VtlArgumentCount 1:6 $util.error takes 1 or 2 or 3 or 4 arguments, not 0.
          $extensions.setFilter($x)      | VtlUnknownExtension 1:12 AppSync has no $extensions.setFilter().
          $ctx.arg.id                    | VtlUnknownContext 1:5 AppSync has no $ctx.arg.
          $ctx.prev.results              | VtlUnknownContext 1:10 AppSync has no $ctx.prev.results.
          #set($x = "a $util.nope(1)")   | VtlUnknownUtility 1:19 AppSync has no $util.nope().
          $util.qr($l.add($util.nope())) | VtlUnknownUtility 1:22 AppSync has no $util.nope().
          """)
  void rejects(String template, String finding) {
    assertEquals(List.of(finding), findings(template));
  }

  @Test
  void placesCountLines() {
    assertEquals(
        List.of("VtlUnknownUtility 3:8 AppSync has no $util.nope()."),
        findings("{\n  ##\n  $util.nope()}"));
  }

  @Test
  void nearNameIsHinted() {
    Diagnostic found = DialectCheck.template("t", "$util.toJsn($x)").get(0);
    assertEquals("Did you mean toJson?", found.hint().orElseThrow());
  }

  @Test
  void largeTemplateIsFound() {
    assertEquals(
        List.of("VtlTooLarge 1:1 The template has 65538 bytes; AppSync takes 65536."),
        findings("ü".repeat(32_769)));
    assertEquals(List.of(), findings("ü".repeat(32_768)));
  }

  private static List<String> build(String... templates) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < templates.length; i++) {
      named.put("t" + i, templates[i]);
    }
    return DialectCheck.build(named).stream().map(DialectCheckTest::line).toList();
  }

  @Test
  void stashKeyThatNobodyWritesIsFound() {
    String finding =
        "VtlStashNeverWritten 1:11 The stash key 'key' is read here, and no template of the build"
            + " writes it.";
    assertEquals(List.of(finding), build("$ctx.stash.key", "$util.qr($ctx.stash.put(\"k\", 1))"));
    assertEquals(List.of(finding), build("$ctx.stash.get(\"key\")"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$util.qr($ctx.stash.put(\"key\", 1))",
        "#set($ctx.stash.key = 1)",
        "$util.qr($ctx.stash.putAll({\"key\": 1}))",
        "$util.qr($ctx.stash.put($name, 1))",
        "$util.qr($context.stash.put('key', {}))",
      })
  void stashKeyThatSomebodyWritesIsFine(String writer) {
    assertEquals(List.of(), build("$ctx.stash.key.x", writer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#if($ctx.stash.key)$ctx.stash.key#end",
        "$util.defaultIfNull($ctx.stash.key, 1)",
        "#set($x = $util.isNull($ctx.stash.get(\"key\")))",
        "$!ctx.stash.key",
        "$ctx.stash.containsKey(\"key\")",
      })
  void stashKeyThatMayBeAbsentIsFine(String reader) {
    assertEquals(List.of(), build(reader));
  }

  @Test
  void garbageGivesFindingsNeverExceptions() {
    Random random = new Random(42);
    String[] pieces = {
      "#if(",
      "#end",
      "#else",
      "#set(",
      "$",
      "$x",
      "${",
      "}",
      "(",
      ")",
      "[",
      "]",
      "{",
      "\"",
      "'",
      "#return",
      "#foreach($i in ",
      "$util.",
      "toJson(",
      "$ctx.stash.",
      ".",
      ",",
      "..",
      "\\",
      "#",
      "##",
      "#*",
      "*#",
      "#[[",
      "]]#",
      "\n",
      " ",
      "ü",
      "\u0000",
      "1",
      "x",
      "=",
      "&&",
      "$!{a.b(",
      "😀"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      DialectCheck.template("t", text.toString()).forEach(DialectCheckTest::line);
    }
  }

  @Test
  void deepNestingIsAFinding() {
    for (String open : Stream.of("#if($a)", "#set($x=(", "$util.qr(", "[").toList()) {
      String text = "#set($x = " + open.repeat(20_000);
      assertFalse(DialectCheck.template("t", text).isEmpty());
    }
  }
}
