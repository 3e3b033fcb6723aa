package io.gqlcompile.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MemorySinkTest {

  @Test
  void keepsTheLastBuildAndSaysWhatChanged() {
    MemorySink sink = new MemorySink();
    sink.write(Builds.of("a", "1", "b", "1", "c", "1"));
    ArtifactSet build = Builds.of("a", "1", "b", "2", "d", "1");

    assertEquals(new ArtifactSink.Report(List.of("b", "d"), 1, List.of("c")), sink.write(build));
    assertSame(build, sink.stored());
  }
}
