package io.gqlcompile.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.settings.ConflictResolution.Handling;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsReaderTest {

  private static SettingsReader.Reading read(String json) {
    return SettingsReader.read(new SourceFile("s.json", json), Settings.DEFAULT);
  }

  private static Settings accepted(String json) {
    SettingsReader.Reading reading = read(json);
    assertEquals(List.of(), reading.diagnostics());
    return reading.settings();
  }

  /** The only finding, as {@code place+length severity rule message hint}. */
  private static String finding(String json) {
    List<Diagnostic> diagnostics = read(json).diagnostics();
    assertEquals(1, diagnostics.size(), diagnostics.toString());
    Diagnostic d = diagnostics.get(0);
    return d.location()
        + "+"
        + d.location().length()
        + " "
        + d.severity()
        + " "
        + d.rule()
        + " "
        + d.message()
        + d.hint().map(hint -> " " + hint).orElse("");
  }

  @Test
  void everyMemberMayBeLeftOut() {
    assertEquals(Settings.DEFAULT, accepted("{}"));
    assertEquals(
        Settings.DEFAULT, accepted("{\"transformParameters\": {}, \"storageConfig\": {}}"));
  }

  @Test
  void readsAuthorizationModesInAnyOrder() {
    AuthModes modes =
        accepted("{\"additional\": [\"API_KEY\", \"AWS_LAMBDA\"], \"default\": \"AWS_IAM\"}")
            .auth();
    assertEquals(
        new AuthModes(AuthMode.AWS_IAM, List.of(AuthMode.API_KEY, AuthMode.AWS_LAMBDA)), modes);
  }

  @Test
  void whatTheFileDoesNotSayStaysAsItWas() {
    Settings before =
        Settings.DEFAULT
            .withAuth(new AuthModes(AuthMode.AWS_IAM, List.of(AuthMode.API_KEY)))
            .with(Flag.SANDBOX, true);
    SettingsReader.Reading reading =
        SettingsReader.read(
            new SourceFile("s.json", "{\"storageConfig\":{\"bucketName\":\"b\"}}"), before);
    assertEquals(before.auth(), reading.settings().auth());
    assertTrue(reading.settings().is(Flag.SANDBOX));
    assertEquals(Optional.of("b"), reading.settings().storageBucket());
  }

  @Test
  void readsEverySwitchByItsName() {
    for (Flag flag : Flag.values()) {
      boolean value = !flag.defaultValue();
      Settings settings =
          accepted("{\"transformParameters\": {\"" + flag.key() + "\": " + value + "}}");
      assertEquals(Map.of(flag, value), settings.flags());
    }
  }

  @Test
  void readsConflictResolution() {
    ConflictResolution read =
        accepted(
                "{\"resolverConfig\": {\"models\": {\"Post\": {\"ConflictDetection\": \"VERSION\","
                    + " \"ConflictHandler\": \"LAMBDA\", \"LambdaConflictHandler\": {\"name\": \"f\","
                    + " \"region\": \"r\", \"lambdaArn\": \"arn\"}}}, \"project\":"
                    + " {\"ConflictDetection\": \"VERSION\", \"ConflictHandler\": \"AUTOMERGE\"}}}")
            .conflictResolution()
            .orElseThrow();
    Handling lambda =
        new Handling(
            "VERSION",
            Optional.of("LAMBDA"),
            Optional.of("f"),
            Optional.of("r"),
            Optional.of("arn"));
    assertEquals(Map.of("Post", lambda), read.models());
    assertEquals(Optional.of("AUTOMERGE"), read.project().orElseThrow().handler());
  }

  @Test
  void anEmptyResolverConfigVersionsNothing() {
    assertFalse(accepted("{\"resolverConfig\": {}}").isVersioned());
  }

  @Test
  void aModelWithoutHandlerIsHandledAsTheProjectIs() {
    String json =
        "{\"resolverConfig\": {\"project\": {\"ConflictDetection\": \"VERSION\","
            + " \"ConflictHandler\": \"AUTOMERGE\"}, \"models\": {\"Post\":"
            + " {\"ConflictDetection\": \"VERSION\"}}}}";
    assertEquals(
        "s.json:1:117+1 WARNING SettingsIncomplete Post has no ConflictHandler, so it is not used.",
        finding(json));
    ConflictResolution read = read(json).settings().conflictResolution().orElseThrow();
    assertEquals(Optional.of("AUTOMERGE"), read.of("Post").orElseThrow().handler());
  }

  @Test
  void aLambdaHandlerNeedsAFunction() {
    assertEquals(
        "s.json:1:32+1 ERROR SettingsIncomplete project is handled by a Lambda function, but names"
            + " none. add LambdaConflictHandler with a name or a lambdaArn",
        finding(
            "{\"resolverConfig\": {\"project\": {\"ConflictDetection\": \"VERSION\","
                + " \"ConflictHandler\": \"LAMBDA\"}}}"));
  }

  @Test
  void namesTheNearestKey() {
    assertEquals(
        "s.json:2:3+11 ERROR SettingsUnknownKey The file has no key additonal."
            + " did you mean additional?",
        finding("{\n  \"additonal\": []}"));
    assertEquals(
        "s.json:1:27+19 ERROR SettingsUnknownKey transformParameters has no key secondaryKeyAsGsi."
            + " did you mean secondaryKeyAsGSI?",
        finding("{\"transformParameters\": { \"secondaryKeyAsGsi\": true}}"));
  }

  @Test
  void namesTheNearestMode() {
    assertEquals(
        "s.json:1:13+9 ERROR SettingsUnknownValue There is no authorization mode IAM_AWS. it takes"
            + " API_KEY, AMAZON_COGNITO_USER_POOLS, AWS_IAM, OPENID_CONNECT, AWS_LAMBDA",
        finding("{\"default\": \"IAM_AWS\"}"));
    assertEquals(
        "s.json:1:17+9 ERROR SettingsUnknownValue There is no authorization mode API-KEY."
            + " did you mean API_KEY?",
        finding("{\"additional\": [\"API-KEY\"]}"));
  }

  @Test
  void saysWhatAValueMustBe() {
    assertEquals(
        "s.json:1:47+6 ERROR SettingsWrongType secondaryKeyAsGSI must be true or false,"
            + " not a string.",
        finding("{\"transformParameters\": {\"secondaryKeyAsGSI\": \"true\"}}"));
    assertEquals(
        "s.json:1:16+9 ERROR SettingsWrongType additional must be a list of authorization modes,"
            + " not a string.",
        finding("{\"additional\": \"API_KEY\"}"));
    assertEquals(
        "s.json:1:1+1 ERROR SettingsWrongType The file must be an object, not a list.",
        finding("[]"));
    assertEquals(
        "s.json:1:34+2 ERROR SettingsWrongType bucketName must be a string that is not empty,"
            + " not a string.",
        finding("{\"storageConfig\":{\"bucketName\":  \"\"}}"));
  }

  @Test
  void aKeyTwiceIsAnErrorThatPointsAtBoth() {
    String json = "{\"default\": \"API_KEY\",\n \"default\": \"AWS_IAM\"}";
    assertEquals(
        "s.json:2:2+9 ERROR SettingsRepeated The file has the key default twice.", finding(json));
    assertEquals(
        "s.json:1:2", read(json).diagnostics().get(0).related().get(0).location().toString());
    assertEquals(AuthMode.API_KEY, read(json).settings().auth().defaultMode());
  }

  @Test
  void aModeTwiceCountsOnce() {
    String json = "{\"default\": \"API_KEY\", \"additional\": [\"API_KEY\", \"AWS_IAM\"]}";
    assertEquals(
        "s.json:1:39+9 WARNING SettingsRepeated API_KEY is the default mode already.",
        finding(json));
    assertEquals(List.of(AuthMode.AWS_IAM), read(json).settings().auth().additional());
  }

  @Test
  void findsEveryMistakeInOneRun() {
    List<Diagnostic> found =
        read("{\"default\": 1, \"additional\": [null, \"X\"], \"wrong\": 1,"
                + " \"resolverConfig\": {\"project\": {\"ConflictDetection\": \"V\","
                + " \"ConflictHandler\": []}}}")
            .diagnostics();
    assertEquals(
        List.of(
            "SettingsWrongType",
            "SettingsWrongType",
            "SettingsUnknownValue",
            "SettingsUnknownKey",
            "SettingsUnknownValue",
            "SettingsWrongType"),
        found.stream().map(d -> d.rule().id()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "{`a`: },                1:7+1, Unexpected character ('}' (code 125)): expected a value.",
    "{`default` `API_KEY`},  1:12+1, Unexpected character",
    "{} x,                   1:4+1, Unrecognized token 'x'",
    "{} {},                  1:4+1, There is more after the end of the value.",
    "{`a`: tru},             1:7+3, Unrecognized token 'tru'",
    "[1,                      1:3+0, Unexpected end-of-input",
    "'',                     1:1+0, The file is empty."
  })
  void pointsAtTheEndOfBrokenJson(String json, String place, String words) {
    String finding = finding(json.replace('`', '"'));
    assertTrue(finding.startsWith("s.json:" + place + " ERROR SettingsSyntax "), finding);
    assertTrue(finding.contains(words), finding);
    assertFalse(finding.contains("Source"), finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[", "\"", "{\"a\"", "\u0000", "nul", "{\"a\":1e", "{'a':1}", "//", "\ud800"})
  void brokenJsonIsAFinding(String json) {
    SettingsReader.Reading reading = read(json);
    assertEquals("SettingsSyntax", reading.diagnostics().get(0).rule().id());
    assertTrue(reading.diagnostics().get(0).location().offset() <= json.length());
    assertEquals(Settings.DEFAULT, reading.settings());
  }

  @Test
  void deepNestingIsAFinding() {
    assertEquals("SettingsSyntax", read("[".repeat(100_000)).diagnostics().get(0).rule().id());
    assertEquals(
        "SettingsWrongType",
        read("[".repeat(900) + "]".repeat(900)).diagnostics().get(0).rule().id());
  }

  @Test
  void readsWhichIamCallersGetIn() {
    IamAccess iam =
        accepted(
                """
                {"synthParameters": {"adminRoles": ["backend", "console"],
                  "identityPoolId": "eu-west-1:1b2c", "enableIamAccess": true}}
                """)
            .iam();
    assertEquals(
        new IamAccess(List.of("backend", "console"), Optional.of("eu-west-1:1b2c"), true), iam);
  }

  @Test
  void readsSuppressions() {
    List<Suppression> suppressions =
        accepted(
                """
                {"suppress": [{"rule": "A", "reason": "old"},
                  {"rule": "B", "at": "Post.title", "reason": "meant"}]}
                """)
            .suppressions();
    assertEquals(List.of("A", "B"), suppressions.stream().map(Suppression::rule).toList());
    assertEquals(Optional.of("Post.title"), suppressions.get(1).at());
    assertEquals("s.json:2:3", suppressions.get(1).location().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'rule': 'A'}|s.json:1:15+1 WARNING SettingsIncomplete This entry of suppress has no"
            + " reason, so it silences nothing.",
        "{'reason': 'A'}|s.json:1:15+1 WARNING SettingsIncomplete This entry of suppress has no"
            + " rule, so it silences nothing.",
        "{'rule': 'A', 'reason': ' '}|s.json:1:39+3 ERROR SettingsWrongType reason must be a"
            + " string that is not empty, not a string.",
        "{'rule': 'A', 'resaon': 'b', 'reason': 'c'}|s.json:1:29+8 ERROR SettingsUnknownKey An"
            + " entry of suppress has no key resaon. did you mean reason?",
        "7|s.json:1:15+1 ERROR SettingsWrongType An entry of suppress must be an object, not a"
            + " number."
      })
  void suppressionsNeedARuleAndAReason(String entry, String finding) {
    assertEquals(finding, finding("{\"suppress\": [" + entry.replace('\'', '"') + "]}"));
  }
}
