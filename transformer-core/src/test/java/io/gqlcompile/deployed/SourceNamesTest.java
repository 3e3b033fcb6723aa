package io.gqlcompile.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same folder elsewhere gives the same names. */
class SourceNamesTest {
  private static List<String> names(String... files) {
    return SourceNames.of(Stream.of(files).map(file -> new SourceFile(file, "")).toList());
  }

  @Test
  void areRelativeToTheFolderThatAllShare() {
    assertEquals(List.of("a.graphql"), names("/home/me/api/a.graphql"));
    assertEquals(List.of("a.graphql", "b/c.graphql"), names("/x/a.graphql", "/x/b/c.graphql"));
    assertEquals(
        List.of("a/s.graphql", "b/s.graphql"), names("C:\\x\\a\\s.graphql", "C:/x/b/s.graphql"));
    assertEquals(List.of("src/a.graphql", "b.graphql"), names("src/a.graphql", "b.graphql"));
    assertEquals(List.of(), names());
  }

  @Test
  void areBareWhereTheFilesShareNoFolder() {
    assertEquals(
        List.of("a.graphql", "b.graphql"), names("/srv/x/a.graphql", "/home/me/b.graphql"));
    assertEquals(List.of("s.graphql", "2/s.graphql"), names("src/s.graphql", "/home/me/s.graphql"));
    assertEquals(List.of("a.graphql", "b.graphql"), names("C:/x/a.graphql", "D:/x/b.graphql"));
  }
}
