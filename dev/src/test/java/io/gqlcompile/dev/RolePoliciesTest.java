package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.dev.junit.As;
import io.gqlcompile.dev.junit.GqlApi;
import io.gqlcompile.dev.junit.GqlResponse;
import io.gqlcompile.dev.junit.TestApi;
import org.junit.jupiter.api.Test;

/** Roles of the identity pool may ask for what the build's policies name, and for nothing else. */
@GqlApi("policies.graphql")
class RolePoliciesTest {
  private static final String CREATE = "mutation { create%s(input: {id: \"1\"}) { id } }";

  @Test
  void policiesNameWhatEachRoleMayAskFor(TestApi api) {
    assertNull(api.execute(As.role("authRole"), CREATE.formatted("Post")).errorType());
    GqlResponse list = api.execute(As.role("unauthRole"), "{ listPosts { items { id } } }");
    assertEquals("1", list.at("listPosts", "items", 0, "id"));
  }

  @Test
  void whatNoPolicyNamesIsRefusedBeforeItsResolver(TestApi api) {
    GqlResponse refused = api.execute(As.role("unauthRole"), "{ ownResolver }");
    assertEquals("Unauthorized", refused.errorType());
    assertNotNull(api.execute(As.role("unauthRole"), "{ __typename }").at("__typename"));
    String decision = api.traces().get(1).field("Query.ownResolver").decision();
    assertTrue(decision.endsWith("no policy of the role names it"), decision);
  }

  @Test
  void guestsAreRefusedWhatOnlyTheSignedInMay(TestApi api) {
    assertEquals(
        "Unauthorized", api.execute(As.role("unauthRole"), CREATE.formatted("Draft")).errorType());
    assertNull(api.execute(As.role("authRole"), CREATE.formatted("Draft")).errorType());
  }
}
