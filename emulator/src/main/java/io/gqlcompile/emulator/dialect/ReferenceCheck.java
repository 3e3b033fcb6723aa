package io.gqlcompile.emulator.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what follows {@code $util}, {@code $ctx} and {@code $extensions}. */
final class ReferenceCheck {
  private static final Set<String> CONTEXT =
      new TreeSet<>(
          Set.of(
              "arguments",
              "args",
              "identity",
              "source",
              "result",
              "prev",
              "stash",
              "error",
              "request",
              "info",
              "env",
              "outErrors"));
  private static final Map<String, Set<String>> CONTEXT_PARTS =
      Map.of(
          "prev", Set.of("result"),
          "request", Set.of("headers", "domainName"),
          "info",
              Set.of(
                  "fieldName",
                  "parentTypeName",
                  "variables",
                  "selectionSetList",
                  "selectionSetGraphQL"));
  private static final Pattern NULL_TEST = Pattern.compile("(isNull|defaultIfNull)\\w*");
  private static final Pattern KEY = Pattern.compile("\\{?[\"']([^\"'$#]+)[\"']");
  private static final Pattern ENTRY = Pattern.compile("[{,][\"']([^\"'$#]+)[\"']:");

  private final Findings findings;
  private final StashUse stash;

  ReferenceCheck(Findings findings, StashUse stash) {
    this.findings = findings;
    this.stash = stash;
  }

  /** Whether a call takes null as an answer, so that its arguments may be absent. */
  static boolean acceptsNull(String name, List<Step> steps) {
    return isUtil(name) && !steps.isEmpty() && NULL_TEST.matcher(steps.get(0).name()).matches();
  }

  private static boolean isUtil(String name) {
    return name.equals("util") || name.equals("utils");
  }

  void check(Reference reference) {
    if (reference.steps().isEmpty()) {
      return;
    }
    if (isUtil(reference.name())) {
      member(reference, "$util.", KnownMembers.util(), true);
    } else if (reference.name().equals("extensions")) {
      member(reference, "$extensions.", KnownMembers.extensions(), false);
    } else if (reference.name().equals("ctx") || reference.name().equals("context")) {
      context(reference);
    }
  }

  private void member(
      Reference reference, String prefix, Map<String, Set<Integer>> known, boolean util) {
    Step step = reference.steps().get(0);
    String path = step.name();
    if (util && !step.isCall() && reference.steps().size() > 1) {
      step = reference.steps().get(1);
      path += "." + step.name();
    }
    Set<Integer> counts = known.get(path);
    if (counts == null || !step.isCall()) {
      findings.unknown(
          util ? DialectRules.UTILITY : DialectRules.EXTENSION,
          step.where(),
          "AppSync has no " + prefix + path + (step.isCall() ? "()." : "."),
          path,
          known.keySet());
    } else if (!counts.contains(step.arguments().size())) {
      findings.error(
          DialectRules.ARITY,
          step.where(),
          prefix + path + " takes " + counts(counts) + ", not " + step.arguments().size() + ".");
    }
  }

  private static String counts(Set<Integer> counts) {
    List<String> texts = new TreeSet<>(counts).stream().map(String::valueOf).toList();
    return String.join(" or ", texts) + (texts.equals(List.of("1")) ? " argument" : " arguments");
  }

  private void context(Reference reference) {
    Step step = reference.steps().get(0);
    if (step.isCall() || step.name().equals("[]")) {
      return;
    }
    if (!CONTEXT.contains(step.name())) {
      findings.unknown(
          DialectRules.CONTEXT,
          step.where(),
          "AppSync has no $ctx." + step.name() + ".",
          step.name(),
          CONTEXT);
      return;
    }
    if (reference.steps().size() > 1) {
      part(step.name(), reference.steps().get(1));
      if (step.name().equals("stash")) {
        stash(reference, reference.steps().get(1));
      }
    }
  }

  private void part(String owner, Step step) {
    Set<String> parts = CONTEXT_PARTS.get(owner);
    if (parts != null
        && !step.isCall()
        && !step.name().equals("[]")
        && !parts.contains(step.name())) {
      findings.unknown(
          DialectRules.CONTEXT,
          step.where(),
          "AppSync has no $ctx." + owner + "." + step.name() + ".",
          step.name(),
          parts);
    }
  }

  private void stash(Reference reference, Step step) {
    if (!step.isCall()) {
      if (step.name().equals("[]")) {
        return;
      }
      if (reference.assigned() && reference.steps().size() == 2) {
        stash.written.add(step.name());
      } else {
        read(step.name(), reference, step);
      }
      return;
    }
    String first = step.arguments().isEmpty() ? "" : step.arguments().get(0);
    switch (step.name()) {
      case "put", "putIfAbsent" -> written(first);
      case "putAll" -> allWritten(first);
      case "get", "remove" -> {
        Matcher key = KEY.matcher(first);
        if (key.matches()) {
          read(key.group(1), reference, step);
        }
      }
      case "containsKey", "getOrDefault" -> {
        Matcher key = KEY.matcher(first);
        if (key.matches()) {
          stash.optional.add(key.group(1));
        }
      }
      default -> {}
    }
  }

  private void read(String key, Reference reference, Step step) {
    stash.read.putIfAbsent(key, step.where());
    if (reference.tolerant()) {
      stash.optional.add(key);
    }
  }

  private void written(String argument) {
    Matcher key = KEY.matcher(argument);
    if (key.matches()) {
      stash.written.add(key.group(1));
    } else {
      stash.writesUnknown = true;
    }
  }

  /** The keys of a map literal; of nested maps too, which only makes the check more lenient. */
  private void allWritten(String argument) {
    if (!argument.startsWith("{")) {
      stash.writesUnknown = true;
      return;
    }
    Matcher keys = ENTRY.matcher(argument);
    while (keys.find()) {
      stash.written.add(keys.group(1));
    }
  }
}
