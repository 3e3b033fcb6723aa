package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.dev.junit.As;
import io.gqlcompile.dev.junit.GqlApi;
import io.gqlcompile.dev.junit.TestApi;
import org.junit.jupiter.api.Test;

/** A test can have the API of a project: its schema, its settings, what stands for AWS. */
@GqlApi("src/test/resources/projects/shelf")
class GqlApiProjectTest {

  @Test
  void settingsAndFunctionsOfTheProjectCount(TestApi api) {
    assertEquals("hello", api.execute(As.user("ann"), "{ greeting }").at("greeting"));
    String create = "mutation { createBook(input: {title: \"t\"}) { title } }";
    assertEquals("t", api.execute(As.user("ann"), create).at("createBook", "title"));
    assertEquals("UnauthorizedException", api.execute(As.key(), create).errorType());
  }
}
