package io.gqlcompile.internal.parse;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Valid schemas that use every part of the grammar, and ways to spoil them. */
final class Corpus {
  private static final String BLOG =
      """
      # A blog.
      type Blog @model @auth(rules: [{allow: owner}, {allow: groups, groups: ["Admin"]}]) {
        id: ID!
        name: String! @default(value: "My \\"first\\" blog \\u00e9")
        posts(limit: Int = 10, filter: PostFilter = {title: "x", tags: ["a", "b"]}): [Post!]! @hasMany
        rating: Float, visits: Int
      }

      type Post implements Node & Titled @model(queries: {get: "post", list: null}) {
        id: ID! @primaryKey(sortKeyFields: ["title"])
        title: String!
        blog: Blog @belongsTo
        tags: [[String]!]
        state: State
      }

      interface Node { id: ID! }
      interface Titled implements Node { id: ID! title: String! }
      """;

  private static final String KINDS =
      """
      schema @service(kind: A) { query: Q mutation: Mutation subscription: Subscription }
      extend schema @service
      "A scalar"
      scalar Money @spec(url: "https://example.com/\\t")
      extend scalar Money @other
      ""\"
        Many
          lines \\""\" quoted
        here
      ""\"
      enum State @old { OPEN "closed for good" CLOSED @deprecated(reason: ""\"
        gone
      ""\") type input on }
      extend enum State { LOST }
      union Any @u = | Blog | Post
      extend union Any = Comment
      union None
      input PostFilter @i { title: String = "a" tags: [String!] = [] @d
        "nested" and: [PostFilter] = [{title: null}] n: Int = -1 f: Float = 1.5e-3 b: Boolean = true e: State = OPEN }
      extend input PostFilter @x { or: [PostFilter] }
      extend type Query implements A & B @q { type: Int query: Int }
      extend interface Node implements I { more(a: Int @d): Int }
      type Empty implements A type Other implements B & C interface D implements E union F = G
      scalar H enum I input J extend type K implements L "text" type M @n query O { p }
      """;

  private static final String DIRECTIVES =
      """
      "Marks"
      directive @mark(
        "why" reason: String = "none" @deprecated
        level: [Int!]! = [1, 2,, 3]
      ) repeatable on | OBJECT | FIELD_DEFINITION
      directive @plain on ENUM
      directive @on on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | SCHEMA | QUERY
      type Query { repeatable: Int implements(extend: Int): on fragment: Int }
      type on @mark(level: 1, reason: NULLS) @mark { true: Int null: Int }
      """;

  private static final String OPERATIONS =
      """
      query Find($id: ID! = "1" @d, $n: [Int]) @live { post(id: $id) { ...Parts alias: title @include(if: $n)
        ... on Post { id } ... @skip(if: true) { id } } }
      fragment Parts on Post @x { id comments(first: 3, where: {a: [$id]}) { items } }
      { plain }
      mutation { add(x: {y: 1}) }
      subscription On { changed }
      type Post { id: ID }
      """;

  private static final String LINES =
      "\ufefftype\r\nA @d\n{ # comment \u00e9\u4e2d\n\ta: Int\r\n\r\n  \"d\" b:[Int,],,,@d\r\n}";

  static final List<String> VALID = List.of(BLOG, KINDS, DIRECTIVES, OPERATIONS, LINES);

  private static final Pattern PIECE =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|#[^\n]*|\\w+|\\s+|\\.\\.\\.|.",
          Pattern.DOTALL);

  private static final String[] EXTRA = {
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ":",
    "!",
    "=",
    "|",
    "&",
    "@",
    "$x",
    "\"",
    "\"\"\"",
    "\\",
    "type",
    "extend",
    "enum",
    "on",
    "implements",
    "1",
    "-",
    "0.5",
    "...",
    "é",
    "#",
    "\n",
    "input X",
    "null"
  };

  private Corpus() {}

  /** A valid schema with one to four tokens deleted, repeated, exchanged, replaced or added. */
  static String spoiled(long seed) {
    Random random = new Random(seed);
    String[] pieces = pieces(VALID.get(random.nextInt(VALID.size())));
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      spoil(pieces, random);
    }
    return String.join("", pieces);
  }

  private static void spoil(String[] pieces, Random random) {
    int at = random.nextInt(pieces.length);
    int other = random.nextInt(pieces.length);
    String extra = EXTRA[random.nextInt(EXTRA.length)];
    switch (random.nextInt(5)) {
      case 0 -> pieces[at] = "";
      case 1 -> pieces[at] += " " + pieces[at];
      case 2 -> {
        String swapped = pieces[at];
        pieces[at] = pieces[other];
        pieces[other] = swapped;
      }
      case 3 -> pieces[at] = extra;
      default -> pieces[at] += extra;
    }
  }

  private static String[] pieces(String text) {
    Matcher matcher = PIECE.matcher(text);
    return matcher.results().map(found -> found.group()).toArray(String[]::new);
  }
}
