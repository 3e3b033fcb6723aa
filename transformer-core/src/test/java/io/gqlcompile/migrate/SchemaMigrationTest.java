package io.gqlcompile.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {
  private static final String RULES = " @auth(rules: [{allow: private}])";

  private static Migration migration(String text) {
    Origin origin = new Origin(AuthMode.AMAZON_COGNITO_USER_POOLS, true, true);
    return SchemaMigration.of(List.of(new SourceFile("s.graphql", text)), origin);
  }

  private static String migrated(String text) {
    Migration migration = migration(text);
    assertFalse(migration.isRefused(), () -> migration.diagnostics().toString());
    return migration.files().get(0).after();
  }

  private static List<String> rules(String text) {
    return migration(text).diagnostics().stream().map(d -> d.rule().id()).toList();
  }

  @Test
  void linesOfDirectivesThatGoAreGone() {
    assertEquals(
        "type A\n  @model\n  @auth(rules: [{allow: owner}])\n{\n  id: ID! @primaryKey\n}\n",
        migrated(
            "type A\n  @model\n  @key(\n    fields: [\"id\"]\n  )\n  @auth(rules: [{allow: owner}])\n{\n"
                + "  id: ID!\n}\n"));
  }

  @Test
  void directivesInOneLineLeaveNoGap() {
    assertEquals(
        "type A @model" + RULES + " { id: ID! @index(name: \"n\") @index(name: \"m\") }",
        migrated(
            "type A @model"
                + " @key(name: \"n\", fields: [\"id\"])  @key(fields: [\"id\"], name: \"m\")"
                + RULES
                + " { id: ID! }"));
    assertEquals(
        "type A\n@model" + RULES + " { id: ID! @primaryKey }",
        migrated("type A\n@key(fields: [\"id\"]) @model" + RULES + " { id: ID! }"));
  }

  @Test
  void commentsBetweenStay() {
    assertEquals(
        "type A @model # why\n  # the key\n"
            + RULES
            + " { # first\n  a: [String!]! # not this\n  id: ID! @primaryKey(sortKeyFields: [\"b\"]) # this\n"
            + "  b: Int! }",
        migrated(
            "type A @model # why\n  @key(fields: [\"id\", # first\n \"b\"]) # the key\n"
                + RULES
                + " { # first\n  a: [String!]! # not this\n  id: ID! # this\n  b: Int! }"));
  }

  @Test
  void aKeyComesBehindAllOfItsField() {
    assertEquals(
        "type A @model"
            + RULES
            + " { \"\"\"d\"\"\" ids(x: Int = 1): [ID! ] ! @deprecated(reason: \"a)\" ) @index(name: \"n\") b: Int }",
        migrated(
            "type A @model @key(name: \"n\", fields: [\"ids\"])"
                + RULES
                + " { \"\"\"d\"\"\" ids(x: Int = 1): [ID! ] ! @deprecated(reason: \"a)\" ) b: Int }"));
  }

  @Test
  void argumentsKeepTheirOrder() {
    assertEquals(
        "type A @model"
            + RULES
            + " { id: ID! @index(queryField: \"q\", name: \"n\", sortKeyFields: [\"b\", \"c\"]) b: Int c: Int }",
        migrated(
            "type A @model @key(queryField: \"q\", fields: [\"id\", \"b\", \"c\"], name: \"n\")"
                + RULES
                + " { id: ID! b: Int c: Int }"));
  }

  @Test
  void relationsNeedNoOrderOfTypes() {
    String one =
        "type A @model"
            + RULES
            + " { id: ID! bs: [B] @connection(keyName: \"k\", fields: [\"id\"]) }";
    String many =
        "type B @model @key(name: \"k\", fields: [\"a\"])"
            + RULES
            + " { id: ID! a: ID back: A @connection(fields: [\"a\"]) }";
    String oneNow = one.replace("@connection(keyName:", "@hasMany(indexName:");
    String manyNow =
        "type B @model"
            + RULES
            + " { id: ID! a: ID @index(name: \"k\") back: A @belongsTo(fields: [\"a\"]) }";
    assertEquals(oneNow + "\n" + manyNow, migrated(one + "\n" + many));
    assertEquals(manyNow + "\n" + oneNow, migrated(many + "\n" + one));
  }

  @Test
  void withoutAnIndexARelationBackIsToOne() {
    assertTrue(
        migrated(
                "type A @model { id: ID! bs: [B] @connection(fields: [\"id\"]) }"
                    + " type B @model { id: ID! a: ID back: A @connection(fields: [\"a\"]) }")
            .contains("back: A @hasOne(fields: [\"a\"])"));
  }

  @Test
  void aLimitOfOneItemGoes() {
    assertTrue(
        migrated("type A @model { id: ID! a: A @connection(limit: 3) }")
            .contains("a: A @hasOne }"));
    assertTrue(
        migrated("type A @model { id: ID! b: ID a: A @connection(limit: 3, fields: [\"b\"]) }")
            .contains("a: A @hasOne(fields: [\"b\"]) }"));
    assertTrue(
        migrated("type A @model { id: ID! b: ID a: A @connection(fields: [\"b\"], limit: 3) }")
            .contains("a: A @hasOne(fields: [\"b\"]) }"));
  }

  @Test
  void aRuleIsAddedAsTheOthersAreWritten() {
    String head = "type A @model @auth(rules: ";
    String tail = ") { id: ID! }";
    assertEquals(
        head
            + "[\n  { allow: owner, operations: [create, read, update] },\n  { allow: private, operations: [delete] }\n]"
            + tail,
        migrated(head + "[\n  { allow: owner, operations: [create, read, update] }\n]" + tail));
    assertEquals(
        head
            + "[{allow: owner, operations: [read]}, {allow: private, operations: [create, update, delete]}]"
            + tail,
        migrated(head + "{allow: owner, operations: [read]}" + tail));
  }

  @Test
  void rulesAboutTheSameCallersBecomeOne() {
    String rest = ", {allow: private}]) { id: ID! }";
    assertEquals(
        "type A @model @auth(rules: [{allow: owner, operations: [create, read]} # c\n" + rest,
        migrated(
            "type A @model @auth(rules: [{allow: owner, operations: [read]} # c\n"
                + ", {allow: owner, operations: [create]}"
                + rest));
    assertEquals(
        "type A @model @auth(rules: [{allow: owner, operations: [create, read]}" + rest,
        migrated(
            "type A @model @auth(rules: [{allow: owner, queries: [get], mutations: [create]},"
                + " {allow: owner, operations: [read]}"
                + rest));
  }

  @Test
  void oldArgumentsBecomeOperations() {
    String head = "type A @model @auth(rules: [{allow: groups, groups: [\"A\"]";
    String tail =
        "}, {allow: private, operations: [create, search, listen, sync, delete]}]) { id: ID! }";
    assertEquals(
        head + ", operations: [get, list, update]" + tail,
        migrated(head + ", queries: [get, list], mutations: [update]}]) { id: ID! }"));
    assertEquals(
        head + "}]) { id: ID! }",
        migrated(
                head
                    + ", queries: [list], operations: [create, read, update, delete]}]) { id: ID! }")
            .replace(", operations: [create, read, update, delete]", ""));
  }

  @Test
  void versionedLeavesItsField() {
    assertEquals(
        "type A @model" + RULES + " {\n  id: ID! @primaryKey\n  rev: Int\n}\n",
        migrated(
            "type A @model @versioned(versionField: \"rev\") @key(fields: [\"id\"])"
                + RULES
                + " {\n  id: ID!\n}\n"));
  }

  @Test
  void whatIsNotOfVersion1Stays() {
    String text =
        "input AMPLIFY { a: Int }\n\n\n type  Query { a(b: [C!] = [X]): D @function(name: \"f\") }\n"
            + "enum C { X }\r\n interface D { e: Int }\nscalar S\nunion U = Query\n";
    assertEquals(text, migrated(text));
  }

  @Test
  void bothVersionsInOneSchemaAreRefused() {
    assertEquals(
        List.of("MigrationOfMixedVersions"),
        rules("type A @model @key(fields: [\"id\"]) { id: ID! b: Int @default(value: \"1\") }"));
    assertEquals(
        Migration.Version.SECOND,
        SchemaMigration.of(
                List.of(new SourceFile("s", "type A @model { id: ID! @primaryKey }")),
                new Origin(AuthMode.API_KEY, true, true))
            .version());
  }

  @Test
  void withErrorsNoTextChanges() {
    Migration migration =
        migration("type A @model @key(fields: [\"x\"]) { id: ID! }\ntype B @model { id: ID! }");
    assertTrue(migration.isRefused());
    assertFalse(migration.isChanged());
    Migration broken = migration("type A @model { id: ID! ");
    assertTrue(broken.isRefused());
    assertEquals(
        List.of("UnclosedBrace"),
        broken.diagnostics().stream().map(Diagnostic::rule).map(Object::toString).toList());
  }
}
