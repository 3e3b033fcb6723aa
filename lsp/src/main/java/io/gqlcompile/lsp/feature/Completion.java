package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.ArgumentRole;
import io.gqlcompile.lsp.symbol.Symbol;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Scope;
import io.gqlcompile.lsp.text.Site;
import io.gqlcompile.lsp.text.Tree;
import io.gqlcompile.lsp.workspace.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;

/** Proposes what can be written at a place. */
public final class Completion {
  private final SymbolTable table;
  private final Proposals proposals;

  private Completion(SymbolTable table, Proposals proposals) {
    this.table = table;
    this.proposals = proposals;
  }

  /**
   * What can be written at a place.
   *
   * @param snippets whether the editor knows texts with gaps to fill in
   */
  public static List<CompletionItem> at(View view, Position position, boolean snippets) {
    Tree.Place place = view.file().tree().place(Ranges.offset(view.file(), position));
    Proposals proposals =
        new Proposals(Ranges.of(view.file(), place.typed().span()), place.typed(), snippets);
    new Completion(view.table(), proposals).propose(place.site());
    return proposals.items();
  }

  private void propose(Site site) {
    if (site instanceof Site.Top) {
      Keywords.all(proposals);
    } else if (site instanceof Site.Head head) {
      directives(head.scope(), "@");
      Keywords.head(head.scope(), proposals);
    } else if (site instanceof Site.MemberEnd end) {
      directives(end.scope(), "@");
    } else if (site instanceof Site.DirectiveName name) {
      directives(name.scope(), "");
    } else if (site instanceof Site.TypeName type) {
      types(type.isInput());
    } else if (site instanceof Site.Listed listed) {
      listed(listed.scope());
    } else if (site instanceof Site.ArgumentName argument) {
      arguments(argument);
    } else if (site instanceof Site.ValueOf value) {
      values(value);
    }
  }

  private void directives(Scope scope, String prefix) {
    String place = Keywords.place(scope);
    for (Definition directive : table.vocabulary().directives()) {
      if (directive.places().contains(place)) {
        String name = directive.name().text();
        String gaps = Snippets.arguments(directive, table.vocabulary());
        proposals
            .add("@" + name, CompletionItemKind.Keyword, directive.description())
            .text(prefix + name, prefix + name + gaps);
      }
    }
  }

  private void types(boolean isInput) {
    for (Definition scalar : table.vocabulary().scalars()) {
      proposals.add(scalar.name().text(), CompletionItemKind.Unit, scalar.description());
    }
    Set<String> fitting =
        isInput ? Set.of("input", "enum", "scalar") : Set.of("type", "interface", "union", "enum");
    for (String name : table.typeNames()) {
      Optional<Definition> type = table.type(name);
      if (type.isPresent() && fitting.contains(type.get().keyword())) {
        proposals.add(name, Keywords.kind(type.get()), type.get().description());
      }
    }
  }

  private void listed(Scope scope) {
    String wanted = scope.keyword().equals("union") ? "type" : "interface";
    for (String name : table.typeNames()) {
      Optional<Definition> type = table.type(name).filter(t -> t.keyword().equals(wanted));
      type.ifPresent(t -> proposals.add(name, Keywords.kind(t), t.description()));
    }
  }

  private void arguments(Site.ArgumentName site) {
    for (Member argument : table.vocabulary().members(site.directive(), site.path())) {
      String name = argument.name().text();
      if (!site.present().contains(name)) {
        String gap = Snippets.value(argument, table.vocabulary());
        proposals
            .add(name, CompletionItemKind.Property, argument.description())
            .text(name + ": ", name + ": " + gap);
      }
    }
  }

  private void values(Site.ValueOf site) {
    Optional<Definition> choices = table.vocabulary().choices(site.directive(), site.path());
    if (choices.isPresent() && !site.isQuoted()) {
      for (Member choice : choices.get().members()) {
        proposals.add(choice.name().text(), CompletionItemKind.EnumMember, choice.description());
      }
      return;
    }
    Optional<ArgumentRole> role = ArgumentRole.of(site.directive(), site.path());
    if (role.isPresent() && !role.get().isDefinition()) {
      named(role.get().symbol(site.scope(), ""), site.isQuoted());
    } else if (site.directive().equals("default")) {
      enumValues(site.scope().memberType(), site.isQuoted());
    } else if (site.directive().isEmpty()) {
      defaults(site.scope());
    }
  }

  private void named(Symbol wanted, boolean isQuoted) {
    if (wanted instanceof Symbol.Index index) {
      table.indexes(index.type()).forEach(name -> quoted(name, isQuoted));
    } else if (wanted instanceof Symbol.Member member) {
      for (Member field : table.members(member.type())) {
        boolean isPlain = table.type(field.typeName()).filter(Keywords::hasFields).isEmpty();
        if (isPlain) {
          quoted(field.name().text(), isQuoted);
        }
      }
    }
  }

  private void enumValues(String type, boolean isQuoted) {
    if (table.type(type).filter(t -> t.keyword().equals("enum")).isPresent()) {
      table.members(type).forEach(value -> quoted(value.name().text(), isQuoted));
    }
  }

  private void defaults(Scope scope) {
    for (Member value : table.members(scope.memberType())) {
      proposals.add(value.name().text(), CompletionItemKind.EnumMember, value.description());
    }
  }

  private void quoted(String name, boolean isQuoted) {
    String text = isQuoted ? name : '"' + name + '"';
    proposals.add(name, CompletionItemKind.Field, Optional.empty()).text(text, text);
  }
}
