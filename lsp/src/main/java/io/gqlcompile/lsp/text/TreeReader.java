package io.gqlcompile.lsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads definitions. What fits nowhere is skipped; a keyword in the first column begins a
 * definition whatever is still open before it. With a limit, what could follow at the limit is
 * kept.
 */
final class TreeReader {
  private static final Set<String> KEYWORDS =
      Set.of("type", "interface", "input", "enum", "union", "scalar", "directive", "schema");

  private final TokenStream in;
  private final ValueReader values;
  private Scope scope = Scope.NONE;

  TreeReader(TokenStream in) {
    this.in = in;
    this.values = new ValueReader(in);
  }

  List<Definition> definitions() {
    List<Definition> found = new ArrayList<>();
    while (!in.atEnd()) {
      scope = Scope.NONE;
      definition().ifPresent(found::add);
    }
    in.note(new Site.Top());
    return found;
  }

  private Optional<Definition> definition() {
    int start = in.token().start();
    Optional<String> description = in.description();
    boolean isExtension = in.acceptWord("extend");
    String keyword = in.word();
    if (!KEYWORDS.contains(keyword) || in.isNamePart()) {
      in.note(new Site.Top());
      in.skip();
      return Optional.empty();
    }
    in.skip();
    in.accept('@');
    Word name = keyword.equals("schema") ? in.missing() : in.name(new Site.Nothing());
    scope = new Scope(keyword, name.text(), "", "");
    List<Member> members = new ArrayList<>();
    if (keyword.equals("directive")) {
      members.addAll(arguments());
      in.acceptWord("repeatable");
    }
    List<Word> types = new ArrayList<>();
    List<Use> directives = new ArrayList<>();
    List<String> places = new ArrayList<>();
    head(types, directives, places);
    int headEnd = in.lastEnd();
    if (in.accept('{')) {
      body(members);
    }
    return Optional.of(
        new Definition(
            keyword,
            isExtension,
            description,
            name,
            types,
            directives,
            members,
            places,
            headEnd,
            new Span(start, in.lastEnd())));
  }

  private void head(List<Word> types, List<Use> directives, List<String> places) {
    while (true) {
      if (in.is('@')) {
        directives.add(use());
      } else if (in.acceptWord("implements") || in.accept('=')) {
        listed(types);
      } else if (scope.keyword().equals("directive") && in.acceptWord("on")) {
        places(places);
      } else {
        in.note(new Site.Head(scope));
        return;
      }
    }
  }

  private void places(List<String> places) {
    in.accept('|');
    while (in.isName() && !startsDefinition()) {
      places.add(in.name(new Site.Nothing()).text());
      in.accept('|');
    }
  }

  private void listed(List<Word> types) {
    while (in.accept('&') || in.accept('|') || in.isName() && !startsDefinition()) {
      if (in.isName() && !startsDefinition()) {
        types.add(in.name(new Site.Listed(scope)));
      } else {
        in.note(new Site.Listed(scope));
      }
    }
    in.note(new Site.Listed(scope));
  }

  private void body(List<Member> members) {
    Scope outside = scope;
    while (!in.atEnd() && !in.is('}') && !startsDefinition()) {
      scope = outside;
      member(false).ifPresent(members::add);
    }
    in.note(memberSite(outside));
    in.accept('}');
    scope = outside;
  }

  private Site memberSite(Scope outside) {
    return scope.member().isEmpty() || in.endsOnNewLine()
        ? new Site.MemberName(outside)
        : new Site.MemberEnd(scope);
  }

  /** A field, an argument or an enum value. */
  private Optional<Member> member(boolean isArgument) {
    int start = in.token().start();
    Optional<String> description = in.description();
    if (!in.isName()) {
      in.note(new Site.MemberName(scope));
      if (!in.is('}') && !(isArgument && in.is(')'))) {
        in.skip();
      }
      return Optional.empty();
    }
    Scope outside = scope;
    Word name = in.name(new Site.Nothing());
    if (!isArgument) {
      scope = new Scope(outside.keyword(), outside.type(), name.text(), "");
    }
    List<Member> arguments = isArgument ? List.of() : arguments();
    boolean isInput = isArgument || outside.keyword().equals("input");
    Optional<TypeUse> type = in.accept(':') ? type(isInput) : Optional.empty();
    if (!isArgument) {
      String base = type.map(use -> use.base().text()).orElse("");
      scope = new Scope(outside.keyword(), outside.type(), name.text(), base);
    }
    Optional<Value> value =
        in.accept('=') ? values.value(scope, "", List.of(name.text())) : Optional.empty();
    List<Use> directives = new ArrayList<>();
    while (in.is('@')) {
      directives.add(use());
    }
    Span span = new Span(start, in.lastEnd());
    return Optional.of(new Member(description, name, arguments, type, value, directives, span));
  }

  private List<Member> arguments() {
    List<Member> arguments = new ArrayList<>();
    if (!in.accept('(')) {
      return arguments;
    }
    while (!in.atEnd() && !in.is(')') && !in.is('}') && !startsDefinition()) {
      member(true).ifPresent(arguments::add);
    }
    in.note(new Site.Nothing());
    in.accept(')');
    return arguments;
  }

  private Optional<TypeUse> type(boolean isInput) {
    int start = in.token().start();
    while (in.accept('[')) {
      continue;
    }
    if (!in.isName()) {
      in.note(new Site.TypeName(scope, isInput));
      return Optional.empty();
    }
    Word base = in.name(new Site.TypeName(scope, isInput));
    while (in.accept(']') || in.accept('!')) {
      continue;
    }
    Span span = new Span(start, in.lastEnd());
    return Optional.of(new TypeUse(base, span, in.text(span)));
  }

  private Use use() {
    int start = in.token().start();
    in.skip();
    boolean touches = in.token().start() == start + 1;
    Word name = touches ? in.name(new Site.DirectiveName(scope)) : in.missing();
    if (name.isEmpty()) {
      in.note(new Site.DirectiveName(scope));
    }
    List<Entry> arguments =
        in.accept('(') ? values.entries(')', scope, name.text(), List.of()) : List.of();
    return new Use(name, arguments, new Span(start, in.lastEnd()));
  }

  /** Whether a definition begins here for sure, though something may be open. */
  private boolean startsDefinition() {
    if (!in.token().firstColumn() || !in.isName()) {
      return false;
    }
    String word = in.word();
    return (KEYWORDS.contains(word) || word.equals("extend")) && !in.isNamePart();
  }
}
