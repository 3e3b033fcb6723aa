package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of a stack as outputs that hold many each, with commas between them. A parameter, which is
 * what an output becomes elsewhere, holds 4,096 bytes.
 */
final class OutputLists {
  private static final int BYTES = 3800;

  /** An id that AppSync gives has 26 characters. */
  private static final int ID_BYTES = 27;

  /** The name of a table has 255 characters at most. */
  private static final int NAME_BYTES = 256;

  private final Map<CfnValue.Reference, Entry> entries = new LinkedHashMap<>();

  /**
   * Where a value is.
   *
   * @param output the output that has the list
   * @param index the place in the list, from 0
   */
  record Entry(String output, int index) {}

  /** Notes a value, unless it is known. */
  void add(CfnValue.Reference value) {
    entries.putIfAbsent(value, new Entry("", 0));
  }

  Entry entry(CfnValue.Reference value) {
    return entries.get(value);
  }

  /** Deals all values out to lists and declares these. */
  void declare(Map<String, OutputDef> outputs) {
    List<CfnValue> list = new ArrayList<>();
    int bytes = 0;
    int number = 1;
    for (Map.Entry<CfnValue.Reference, Entry> entry : entries.entrySet()) {
      int more = entry.getKey().attribute().equals("FunctionId") ? ID_BYTES : NAME_BYTES;
      if (bytes + more > BYTES) {
        declare(outputs, "Values" + number, list);
        list.clear();
        bytes = 0;
        number++;
      }
      entry.setValue(new Entry("Values" + number, list.size()));
      list.add(entry.getKey());
      bytes += more;
    }
    if (!list.isEmpty()) {
      declare(outputs, "Values" + number, list);
    }
  }

  private static void declare(Map<String, OutputDef> outputs, String name, List<CfnValue> list) {
    CfnValue value = new CfnValue.Join(",", list);
    outputs.put(name, new OutputDef(name, Optional.empty(), value, Optional.empty()));
  }
}
