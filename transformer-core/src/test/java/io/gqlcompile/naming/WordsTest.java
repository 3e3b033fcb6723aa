package io.gqlcompile.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void changesTheFirstCharacterOnly() {
    assertEquals("PostID", Words.upperFirst("postID"));
    assertEquals("postID", Words.lowerFirst("PostID"));
    assertEquals("_post", Words.upperFirst("_post"));
    assertEquals("_Post", Words.lowerFirst("_Post"));
    assertEquals("", Words.upperFirst(""));
    assertEquals("", Words.lowerFirst(""));
  }

  @Test
  void joinsInPascalCase() {
    assertEquals("ModelTodo_xFilterInput", Words.pascal("Model", "todo_x", "FilterInput"));
    assertEquals("AB", Words.pascal("a", "", "b"));
  }

  @Test
  void joinsInCamelCaseFromTheFirstWordThatIsNotEmpty() {
    assertEquals("statusYearAmount", Words.camel("status", "year", "amount"));
    assertEquals("getPost", Words.camel("", "Get", "", "post"));
    assertEquals("", Words.camel());
  }

  @Test
  void formsPlurals() {
    assertEquals("Categories", Words.plural("Category"));
  }
}
