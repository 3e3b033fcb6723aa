package io.gqlcompile.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphQlNamesTest {
  @ParameterizedTest
  @CsvSource({
    "us-west-2, uswest2",
    "my_fn, my_fn",
    "1st-try, sttry",
    "-9x, x",
    "é-ab, ab",
    "_x, _x",
    "' ', ''",
    "'', ''",
  })
  void dropsWhatAGraphQlNameCannotHold(String text, String name) {
    assertEquals(name, GraphQlNames.graphqlName(text));
  }

  @ParameterizedTest
  @CsvSource({
    "us-west-2, UsWest2",
    "echofunction-${env}, Echofunction",
    "my_fn, My_fn",
    "fn_${env}, Fn",
    "a-_${env}b, Ab",
    "a_-${env}, A_",
    "_${x}_-${y}z, _z",
    "a${b}${c}d, Ad",
    "${a${b}c, C",
    "a${b, AB",
    "${env}, ''",
    "1st-try, StTry",
    "-9x, X",
    "a-9b-cD, A9bCD",
    "x.y z, XYZ",
    "_a-_b, _a_b",
    "https://www.example.com, HttpsWwwExampleCom",
    "' ', ''",
    "'', ''",
  })
  void simplifiesATextToOneName(String text, String name) {
    assertEquals(name, GraphQlNames.simplifyName(text));
  }

  @Test
  void namesOperations() {
    assertEquals("getPost", GraphQlNames.getQuery("Post"));
    assertEquals("listCategories", GraphQlNames.listQuery("Category"));
    assertEquals("syncPeople", GraphQlNames.syncQuery("Person"));
    assertEquals("createPost", GraphQlNames.createMutation("Post"));
    assertEquals("updatePost", GraphQlNames.updateMutation("Post"));
    assertEquals("deletePost", GraphQlNames.deleteMutation("Post"));
    assertEquals("onCreatePost", GraphQlNames.onCreateSubscription("Post"));
    assertEquals("onUpdatePost", GraphQlNames.onUpdateSubscription("Post"));
    assertEquals("onDeletePost", GraphQlNames.onDeleteSubscription("Post"));
  }

  @Test
  void namesOperationsOfATypeInLowerCase() {
    assertEquals("getTodo_x", GraphQlNames.getQuery("todo_x"));
    assertEquals("listTodo_xes", GraphQlNames.listQuery("todo_x"));
    assertEquals("onCreateTodo_x", GraphQlNames.onCreateSubscription("todo_x"));
  }

  @Test
  void cutsSubscriptionNamesOver50Characters() {
    assertEquals("onCreate" + "A".repeat(42), GraphQlNames.onCreateSubscription("A".repeat(42)));
    assertEquals(
        "onCreate" + "A".repeat(37) + "e9587", GraphQlNames.onCreateSubscription("A".repeat(43)));
    assertEquals(
        "onCreateModelWithAnExtraordinarilyLongNameFor6344b",
        GraphQlNames.onCreateSubscription("ModelWithAnExtraordinarilyLongNameForSubscriptions"));
  }

  @Test
  void namesInputsAndConnections() {
    assertEquals("CreatePostInput", GraphQlNames.createInput("Post"));
    assertEquals("UpdateTodo_xInput", GraphQlNames.updateInput("todo_x"));
    assertEquals("DeletePostInput", GraphQlNames.deleteInput("Post"));
    assertEquals("AddressInput", GraphQlNames.nestedInput("address"));
    assertEquals("ModelPostConditionInput", GraphQlNames.conditionInput("Post"));
    assertEquals("ModelSubscriptionPostFilterInput", GraphQlNames.subscriptionFilterInput("Post"));
  }

  @Test
  void hasTwoFormsOfFilterAndConnectionForATypeInLowerCase() {
    assertEquals("ModelTodo_xFilterInput", GraphQlNames.filterInput("todo_x"));
    assertEquals("Modeltodo_xFilterInput", GraphQlNames.rawFilterInput("todo_x"));
    assertEquals("ModelTodo_xConnection", GraphQlNames.connection("todo_x"));
    assertEquals("Modeltodo_xConnection", GraphQlNames.rawConnection("todo_x"));
    assertEquals(GraphQlNames.filterInput("Post"), GraphQlNames.rawFilterInput("Post"));
  }

  @Test
  void namesOperatorInputsAfterTheBaseOfAScalar() {
    assertEquals("ModelStringInput", GraphQlNames.scalarOperatorInput("AWSDateTime"));
    assertEquals("ModelIDInput", GraphQlNames.scalarOperatorInput("ID"));
    assertEquals("ModelIntInput", GraphQlNames.scalarOperatorInput("AWSTimestamp"));
    assertEquals("ModelStatusInput", GraphQlNames.scalarOperatorInput("Status"));
    assertEquals("ModelStatusListInput", GraphQlNames.enumListOperatorInput("Status"));
    assertEquals("ModelSubscriptionFloatInput", GraphQlNames.subscriptionOperatorInput("Double"));
    assertEquals("ModelStringKeyConditionInput", GraphQlNames.keyConditionInput("AWSDate"));
  }

  @Test
  void namesCompositeKeys() {
    List<String> fields = List.of("status", "year", "amount");
    assertEquals("statusYearAmount", GraphQlNames.compositeArgument(fields));
    assertEquals("status#year#amount", GraphQlNames.compositeAttribute(fields));
    assertEquals(
        "ModelPostPrimaryCompositeKeyConditionInput",
        GraphQlNames.compositeKeyConditionInput("Post", GraphQlNames.PRIMARY));
    assertEquals(
        "ModelPostByDateCompositeKeyInput", GraphQlNames.compositeKeyInput("Post", "byDate"));
  }

  @ParameterizedTest
  @CsvSource({
    "Comment, postID;d;e, commentsByPostIDAndDAndE",
    "T, o, tSByO",
    "PTags, pId, pTagsByPId",
    "PTags, tLabel;tsk, pTagsByTLabelAndTsk",
    "todo_x, name, todo_xesByName",
  })
  void namesIndexQueries(String model, String fields, String name) {
    assertEquals(name, GraphQlNames.indexQueryField(model, Arrays.asList(fields.split(";"))));
  }

  @Test
  void namesForeignKeys() {
    assertEquals("postAuthorName", GraphQlNames.foreignKey("Post", "author", "name"));
    assertEquals("blogPostsId", GraphQlNames.foreignKey("Blog", "posts", "id"));
  }
}
