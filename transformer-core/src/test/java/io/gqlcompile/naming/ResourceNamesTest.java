package io.gqlcompile.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Post, Post",
    "a+b, a+b",
    "todo_x, todox1b67",
    "my_Post, myPost0c32",
    "todo_xitems, todoxitems3237",
    "SubscriptiononCreateTodo_x, SubscriptiononCreateTodox0f3a",
    "other_name, othernamea709",
    "'', ''",
  })
  void hashesATextThatLosesCharacters(String text, String name) {
    assertEquals(name, ResourceNames.resourceName(text));
  }

  @Test
  void namesWhatBelongsToTheApi() {
    assertEquals("GraphQLAPITransformerSchema3CB2AE18", ResourceNames.schema());
    assertEquals("GraphQLAPIDefaultApiKey215A6DD7", ResourceNames.apiKey());
    assertEquals("GraphQLAPINONEDS95A13CF0", ResourceNames.noneDataSource());
  }

  @Test
  void keepsTheNameOfAModelWhereItIsAValidLogicalId() {
    assertEquals("Comment", ResourceNames.nestedStack("Comment"));
    assertEquals("CommentTable", ResourceNames.table("Comment"));
    assertEquals("CommentDataSource", ResourceNames.dataSource("Comment"));
    assertEquals("CommentTable", ResourceNames.dataSourceName("Comment"));
  }

  @Test
  void hashesTheNameOfAModelWithUnderscores() {
    assertEquals(
        "todoxNestedStacktodoxNestedStackResource2914DE16", ResourceNames.nestedStack("todo_x"));
    assertEquals("todoxTable26664D30", ResourceNames.table("todo_x"));
    assertEquals("todoxIAMRoleBA06836B", ResourceNames.role("todo_x"));
    assertEquals("todox1b67DataSource", ResourceNames.dataSource("todo_x"));
  }

  @Test
  void cutsAndHashesRoleNames() {
    String role = ResourceNames.roleId("Post");
    assertEquals("PostIAMRole", role);
    assertEquals("PostIAMRolebbce9b", ResourceNames.roleName(role));
    assertEquals("AmplifyDataStoreIAMRb752cd", ResourceNames.roleName("AmplifyDataStoreIAMRole"));
    assertEquals("Post-abc-NONE", ResourceNames.deployedName("Post", "abc", "NONE"));
  }

  @Test
  void namesResolversOfAModelAfterTheModel() {
    assertEquals("GetPostResolver", ResourceNames.getResolver("Post"));
    assertEquals("ListPostResolver", ResourceNames.listResolver("Post"));
    assertEquals("SyncPostResolver", ResourceNames.syncResolver("Post"));
    assertEquals("SearchPostResolver", ResourceNames.searchResolver("Post"));
    assertEquals("CreatePostResolver", ResourceNames.createResolver("Post"));
    assertEquals("UpdatePostResolver", ResourceNames.updateResolver("Post"));
    assertEquals("DeletePostResolver", ResourceNames.deleteResolver("Post"));
    assertEquals("GetmyPost0c32Resolver", ResourceNames.getResolver("my_Post"));
    assertEquals("Gettodox1b67Resolver", ResourceNames.getResolver("todo_x"));
  }

  @ParameterizedTest
  @CsvSource({
    "Subscription, onCreatePost, SubscriptiononCreatePostResolver",
    "Query, postsByTitle, QuerypostsByTitleResolver",
    "Post, comments, PostcommentsResolver",
    "todo_x, items, todoxitems3237Resolver",
    "Subscription, onCreateTodo_x, SubscriptiononCreateTodox0f3aResolver",
    "Subscription, onCreateMy_Post, SubscriptiononCreateMyPostb985Resolver",
    "my_Post, a_b, myPostabeddaResolver",
  })
  void namesOtherResolversAfterTypeAndField(String type, String field, String id) {
    assertEquals(id, ResourceNames.resolver(type, field));
  }

  @Test
  void namesFunctions() {
    assertEquals("QueryListPostsDataResolverFn", ResourceNames.dataFunction("Query", "listPosts"));
    assertEquals(
        "MutationcreatePostinit0Function",
        ResourceNames.slotFunction("Mutation", "createPost", "init", 0));
    assertEquals(
        "QuerygetNewApostAuth0FunctionQuerygetNewApostAuth0FunctionAppSyncFunction1E1E7823",
        ResourceNames.function(ResourceNames.slotFunction("Query", "getNewA", "postAuth", 0)));
  }

  @Test
  void namesIndexesOfRelations() {
    assertEquals("gsi-Blog.posts", ResourceNames.relationIndex("Blog", "posts"));
    assertEquals("byPost", ResourceNames.joinIndex("Post"));
  }
}
