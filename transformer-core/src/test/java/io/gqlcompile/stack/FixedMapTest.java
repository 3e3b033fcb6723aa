package io.gqlcompile.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FixedMapTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 15, 16, 17, 40})
  void isTheMapItWasMadeOfWhateverBecomesOfThat(int size) {
    Map<String, Integer> source = new LinkedHashMap<>();
    for (int i = size; i > 0; i--) {
      source.put("n" + i, i);
    }
    Map<String, Integer> expected = new LinkedHashMap<>(source);
    Map<String, Integer> fixed = FixedMap.copyOf(source);
    source.put("late", 0);

    assertEquals(expected, fixed);
    assertEquals(fixed, expected);
    assertEquals(expected.hashCode(), fixed.hashCode());
    assertEquals(new ArrayList<>(expected.keySet()), new ArrayList<>(fixed.keySet()));
    assertEquals(new ArrayList<>(expected.values()), new ArrayList<>(fixed.values()));
    List<String> told = new ArrayList<>();
    fixed.forEach((name, value) -> told.add(name + value));
    assertEquals(size, told.size());
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      assertEquals(entry.getValue(), fixed.get(entry.getKey()));
      assertTrue(fixed.containsKey(entry.getKey()));
    }
    assertNull(fixed.get("late"));
    assertFalse(fixed.containsKey("late"));
    assertThrows(UnsupportedOperationException.class, () -> fixed.put("late", 0));
    if (size > 0) {
      assertThrows(UnsupportedOperationException.class, () -> fixed.remove("n1"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void isNotCopiedTwice(int size) {
    Map<String, Integer> source = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      source.put("n" + i, i);
    }
    Map<String, Integer> fixed = FixedMap.copyOf(source);
    assertSame(fixed, FixedMap.copyOf(fixed));
  }
}
