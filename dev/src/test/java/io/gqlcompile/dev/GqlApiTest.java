package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gqlcompile.dev.junit.As;
import io.gqlcompile.dev.junit.GqlApi;
import io.gqlcompile.dev.junit.TestApi;
import org.junit.jupiter.api.Test;

/** What the extension's callers are to the API. */
@GqlApi("modes.graphql")
class GqlApiTest {
  private static final String CREATE = "mutation { create%s(input: {id: \"1\"}) { id } }";

  private static String create(TestApi api, As caller, String model) {
    return api.execute(caller, CREATE.formatted(model)).errorType();
  }

  @Test
  void rolesSign(TestApi api) {
    assertNull(create(api, As.role("authRole"), "ByRole"));
    assertEquals("Unauthorized", create(api, As.role("unauthRole"), "ByRole"));
    assertEquals("Unauthorized", create(api, As.role("authRole"), "ByClaim"));
  }

  @Test
  void claimsAreInTokens(TestApi api) {
    assertNull(create(api, As.user("ann").with("tenant", "acme"), "ByClaim"));
    assertEquals("Unauthorized", create(api, As.user("ann"), "ByClaim"));
  }

  @Test
  void eachTestBeginsWithoutRows(TestApi api) {
    assertEquals(0, api.rows("ByRole").size());
    assertEquals(0, api.traces().size());
    create(api, As.role("authRole"), "ByRole");
    assertEquals(1, api.rows("ByRole").size());
  }

  @Test
  void refusedSubscriptionsFailTheTest(TestApi api) {
    assertThrows(
        AssertionError.class,
        () -> api.subscribe(As.key(), "subscription { onCreateByRole { id } }"));
    assertThrows(IllegalArgumentException.class, () -> create(api, As.role("none"), "ByRole"));
  }
}
