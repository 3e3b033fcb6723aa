package io.gqlcompile.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalIdTest {
  /** Ids of deployed stacks; a change to one of them replaces the resource. */
  @ParameterizedTest
  @CsvSource({
    "GraphQLAPI/TransformerSchema, GraphQLAPITransformerSchema3CB2AE18",
    "GraphQLAPI/DefaultApiKey, GraphQLAPIDefaultApiKey215A6DD7",
    "GraphQLAPI/NONE_DS/Resource, GraphQLAPINONEDS95A13CF0",
    "AmplifyDataStoreIAMRole/Resource, AmplifyDataStoreIAMRole8DE05A49",
    "DynamoDBAccess/Resource, DynamoDBAccess71ABE5AE",
    "PostIAMRole/Resource, PostIAMRole83BF708F",
    "CommentWithCompositeKeyIAMRole/Resource, CommentWithCompositeKeyIAMRole8A752DD6",
    "todo_xIAMRole/Resource, todoxIAMRoleBA06836B",
    "todo_xTable/Resource, todoxTable26664D30",
    "my_PostTable/Resource, myPostTable4CAFC259",
    "my_PostIAMRole/Resource, myPostIAMRole5660833C",
    "InvokeLambdaFunction/Resource, InvokeLambdaFunction34D7612A",
    "AsyncstuffLambdaDataSource/ServiceRole/Resource,"
        + " AsyncstuffLambdaDataSourceServiceRole0CF26E62",
    "AsyncstuffLambdaDataSource/ServiceRole/DefaultPolicy/Resource,"
        + " AsyncstuffLambdaDataSourceServiceRoleDefaultPolicyEF2637AA",
    "My_fnLambdaDataSource/ServiceRole/Resource, MyfnLambdaDataSourceServiceRole647B18C3",
    "httpswwwexamplecomDataSource/ServiceRole/Resource,"
        + " httpswwwexamplecomDataSourceServiceRole18024A83",
    "InvokeAsyncstuffLambdaDataSource/InvokeAsyncstuffLambdaDataSource.AppSyncFunction,"
        + " InvokeAsyncstuffLambdaDataSourceInvokeAsyncstuffLambdaDataSource"
        + "AppSyncFunctionD46507FA",
    "SearchablePostLambdaMapping/Resource, SearchablePostLambdaMapping2750F85C",
    "Searchablemy_PostLambdaMapping/Resource, SearchablemyPostLambdaMappingCD043672",
    "my_Post.NestedStack/my_Post.NestedStackResource,"
        + " myPostNestedStackmyPostNestedStackResource0EBFAECA",
    "todo_x.NestedStack/todo_x.NestedStackResource,"
        + " todoxNestedStacktodoxNestedStackResource2914DE16",
    "MapsToFieldMappingLambdaRole/Resource, MapsToFieldMappingLambdaRole05FAE224",
    "MapsToFieldMappingLambdaFunction/Resource, MapsToFieldMappingLambdaFunction55BFA1BE",
    "MapsToFieldMappingCloudWatchLogAccess/Resource, MapsToFieldMappingCloudWatchLogAccess8C1FF570",
    "MapsToFieldMappingLambdaDataSource/ServiceRole/Resource,"
        + " MapsToFieldMappingLambdaDataSourceServiceRole2A1D650B",
    "MapsToFieldMappingLambdaDataSource/ServiceRole/DefaultPolicy/Resource,"
        + " MapsToFieldMappingLambdaDataSourceServiceRoleDefaultPolicy61C671EF",
    "transformer-root-stack/NewC/NewCTable/Resource, transformerrootstackNewCNewCTable632F8E7B",
    "transformer-root-stack/env, transformerrootstackenv10C5A902",
    "transformer-root-stack/GraphQLAPI/Resource, transformerrootstackGraphQLAPI20497F53",
    "transformer-root-stack/GraphQLAPI/NONE_DS/Resource,"
        + " transformerrootstackGraphQLAPINONEDS2BA9D1C8",
    "transformer-root-stack/authRoleName, transformerrootstackauthRoleNameFB872D50",
  })
  void hashesThePath(String path, String id) {
    assertEquals(id, LogicalId.ofPath(path.split("/")));
  }

  @ParameterizedTest
  @CsvSource({"DataStore, DataStore", "a_b.c, abc", "Default/a_b, ab", "a-b/Default, ab"})
  void doesNotHashAPathOfOne(String path, String id) {
    assertEquals(id, LogicalId.ofPath(path.split("/")));
  }

  @Test
  void dropsDefaultBeforeHashing() {
    assertEquals("PostIAMRole83BF708F", LogicalId.ofPath("Default", "PostIAMRole", "Resource"));
  }

  @Test
  void namesARepetitionOnce() {
    assertTrue(LogicalId.ofPath("MyPost", "Post", "Post", "x").matches("MyPostx[0-9A-F]{8}"));
  }

  @Test
  void cutsTheReadablePartAt240() {
    String id = LogicalId.ofPath("a".repeat(300), "b");
    assertTrue(id.matches("a{240}[0-9A-F]{8}"), id);
    assertTrue(LogicalId.ofPath("a".repeat(256)).matches("a{240}[0-9A-F]{8}"));
    assertEquals(255, LogicalId.ofPath("a".repeat(255)).length());
  }

  @Test
  void rejectsAnEmptyPath() {
    assertThrows(IllegalArgumentException.class, () -> LogicalId.ofPath("Default"));
  }

  @ParameterizedTest
  @CsvSource({
    "GraphQLAPI, GraphQLAPI",
    "GraphQLAPI/Resource, GraphQLAPI",
    "PostTable/Resource, PostTable",
    "todo_xTable/Resource, todoxTable26664D30",
    "Comment.NestedStack/Comment.NestedStackResource, Comment",
    "todo_x.NestedStack/todo_x.NestedStackResource,"
        + " todoxNestedStacktodoxNestedStackResource2914DE16",
    "DataStore, DataStore",
  })
  void keepsAConstructIdThatIsAValidLogicalId(String path, String id) {
    assertEquals(id, LogicalId.kept(path.split("/")));
  }

  @Test
  void reducesATextToLettersAndDigits() {
    assertEquals("GetAtttodoxTableName", LogicalId.alphanumeric("GetAtttodo_xTableName"));
    assertEquals("caf", LogicalId.alphanumeric("café"));
  }
}
