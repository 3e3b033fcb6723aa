package io.gqlcompile.stack;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Whether two templates are printed alike: all that is equal, and in the same order. */
final class SamePrint {
  private SamePrint() {}

  static boolean of(LinkedTemplate one, LinkedTemplate other) {
    return one.name().equals(other.name())
        && one.description().equals(other.description())
        && inOrder(one.parameters(), other.parameters(), ParameterDef::equals)
        && inOrder(one.conditions(), other.conditions(), SamePrint::of)
        && inOrder(one.names(), other.names(), LinkedTemplate.Local::equals)
        && inOrder(one.resources(), other.resources(), SamePrint::of)
        && inOrder(one.outputs(), other.outputs(), SamePrint::of);
  }

  private static boolean of(ResourceDef one, ResourceDef other) {
    return one.type().equals(other.type())
        && one.dependsOn().equals(other.dependsOn())
        && one.deletionPolicy().equals(other.deletionPolicy())
        && of(one.properties(), other.properties());
  }

  private static boolean of(OutputDef one, OutputDef other) {
    return one.description().equals(other.description())
        && of(one.value(), other.value())
        && one.exportName().isPresent() == other.exportName().isPresent()
        && (one.exportName().isEmpty() || of(one.exportName().get(), other.exportName().get()));
  }

  private static boolean of(CfnValue one, CfnValue other) {
    if (one == other) {
      return true;
    }
    if (one instanceof CfnValue.Fields a && other instanceof CfnValue.Fields b) {
      return inOrder(a.entries(), b.entries(), SamePrint::of);
    }
    if (one instanceof CfnValue.Items a && other instanceof CfnValue.Items b) {
      return ofAll(a.items(), b.items());
    }
    if (one instanceof CfnValue.Join a && other instanceof CfnValue.Join b) {
      return a.delimiter().equals(b.delimiter()) && ofAll(a.parts(), b.parts());
    }
    if (one instanceof CfnValue.Sub a && other instanceof CfnValue.Sub b) {
      return a.text().equals(b.text()) && inOrder(a.variables(), b.variables(), SamePrint::of);
    }
    if (one instanceof CfnValue.If a && other instanceof CfnValue.If b) {
      return a.condition().equals(b.condition())
          && of(a.then(), b.then())
          && of(a.otherwise(), b.otherwise());
    }
    if (one instanceof CfnValue.Shared a && other instanceof CfnValue.Shared b) {
      return a.name().equals(b.name()) && of(a.value(), b.value());
    }
    return one.equals(other);
  }

  private static boolean ofAll(List<CfnValue> one, List<CfnValue> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!of(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static <K, V> boolean inOrder(Map<K, V> one, Map<K, V> other, BiPredicate<V, V> same) {
    if (one == other) {
      return true;
    }
    if (one.size() != other.size()) {
      return false;
    }
    Iterator<Map.Entry<K, V>> others = other.entrySet().iterator();
    for (Map.Entry<K, V> entry : one.entrySet()) {
      Map.Entry<K, V> counterpart = others.next();
      if (!entry.getKey().equals(counterpart.getKey())
          || !same.test(entry.getValue(), counterpart.getValue())) {
        return false;
      }
    }
    return true;
  }
}
