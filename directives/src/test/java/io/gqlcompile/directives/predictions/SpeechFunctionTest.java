package io.gqlcompile.directives.predictions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.directives.Compiled;
import io.gqlcompile.stack.Bundle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpeechFunctionTest {
  @Test
  void itsCodeIsABundleOfTheBuild() {
    Compiled compiled =
        Compiled.with(
            "{'storageConfig': {'bucketName': 'pictures'}}",
            "type Query { say: String @predictions(actions: [convertTextToSpeech]) }");
    List<Bundle> bundles = compiled.result().api().orElseThrow().stacks().bundles();
    assertEquals(1, bundles.size());
    assertEquals("functions/predictionsLambdaFunction.zip", bundles.get(0).path());
    assertEquals(Set.of("predictionsLambda.js"), bundles.get(0).files().keySet());
    String source = bundles.get(0).files().get("predictionsLambda.js");
    assertTrue(source.contains("exports.handler"), source);
  }
}
