package io.gqlcompile.dev.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gqlcompile.dev.junit.As;
import io.gqlcompile.dev.junit.GqlApi;
import io.gqlcompile.dev.junit.TestApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser, on a phone and on a desktop, by keyboard alone. */
@GqlApi("/io/gqlcompile/dev/notes.graphql")
class PageTest {
  private static final Path SHOTS = Path.of("target/page");

  private final TestApi api;
  private Path profile;
  private Browser browser;

  PageTest(TestApi api) {
    this.api = api;
  }

  @BeforeEach
  void start() throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium on this machine's PATH");
    profile = Files.createTempDirectory("gql-compile-browser-");
    browser = new Browser(program.get(), profile);
  }

  @AfterEach
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (profile != null) {
      remove(profile);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "1280, 800"})
  void aQueryRunsAsAChosenUserByKeyboard(int width, int height) throws Exception {
    api.execute(As.user("bob"), "mutation { createNote(input: {text: \"of bob\"}) { id } }");
    browser.open(api.url().replace("/graphql", "/"), width, height);
    browser.await("document.querySelector('.graphiql-query-editor textarea')");
    browser.await("document.querySelector('#mode').options.length > 1");
    fits("query", width);

    browser.tabTo("here.id === 'mode'");
    while (!"COGNITO_USER_POOLS".equals(browser.value("document.querySelector('#mode').value"))) {
      browser.press("ArrowDown", 40, "", 0);
    }
    browser.tabTo("here.name === 'user'");
    browser.press("a", 65, "", 2);
    browser.type("zoe");
    browser.tabTo("here.closest('.graphiql-query-editor')");
    browser.press("a", 65, "", 2);
    browser.type("mutation { createNote(input: {text: \"of zoe\"}) { text owner } }");
    browser.press("Enter", 13, "\r", 2);
    browser.await(
        "document.querySelector('.graphiql-response').innerText.includes('\"owner\": \"zoe\"')");
    fits("answer", width);

    press("Tables");
    browser.await("document.querySelector('#tables').innerText.includes('of zoe')");
    assertTrue(text("#tables").contains("of bob"), text("#tables"));
    fits("tables", width);

    press("Traces");
    browser.await("document.querySelector('#traces summary')");
    browser.tabTo("here.closest('#traces') && here.tagName === 'SUMMARY'");
    browser.press("Enter", 13, "\r", 0);
    browser.await("document.querySelector('#traces details').open");
    assertTrue(text("#traces summary").contains("user of the pool zoe"), text("#traces summary"));
    browser.press("Tab", 9, "", 0);
    browser.press("Enter", 13, "\r", 0);
    browser.await("document.querySelector('#traces').innerText.includes('let in by owner')");
    fits("traces", width);

    press("Query");
    fits("again", width);
    assertEquals("[]", browser.complaints.toString());
  }

  private String text(String selector) throws Exception {
    return String.valueOf(browser.value("document.querySelector('" + selector + "').innerText"));
  }

  private void press(String view) throws Exception {
    browser.tabTo("here.tagName === 'BUTTON' && here.textContent === '" + view + "'");
    browser.press("Enter", 13, "\r", 0);
  }

  /** Nothing is wider than the window, and lines of the editor are not cut. */
  private void fits(String name, int width) throws Exception {
    browser.screenshot(SHOTS.resolve(name + "-" + width + ".png"));
    Number wide = (Number) browser.value("document.documentElement.scrollWidth");
    assertTrue(wide.intValue() <= width, name + ": " + wide + " > " + width);
    Object outside =
        browser.value(
            "[...document.querySelectorAll('header *, main section:not([hidden]) *')]"
                + ".filter(e => e.getClientRects().length && !e.closest('.scroll, .CodeMirror, svg')"
                + " && e.getBoundingClientRect().right > innerWidth + 1)"
                + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join()");
    assertEquals("", outside, name);
    Object hints =
        browser.value(
            "document.querySelector('#query').hidden && [...document.body.children].filter(e =>"
                + " !e.matches('header, main, script, #diagnostics') && e.innerText"
                + " && getComputedStyle(e).visibility !== 'hidden' && e.getClientRects().length"
                + " && e.getBoundingClientRect().width > 1).map(e => e.innerText).join()");
    assertTrue("".equals(hints) || Boolean.FALSE.equals(hints), name + ": " + hints);
    Object cut =
        browser.value(
            "[...document.querySelectorAll('.CodeMirror')].filter(e => e.getClientRects().length)"
                + ".flatMap(e => [...e.querySelectorAll('.CodeMirror-code .CodeMirror-line > span')]"
                + ".filter(line => line.getBoundingClientRect().right > e.getBoundingClientRect().right + 1)"
                + ".map(line => line.textContent)).join()");
    assertEquals("", cut, name);
  }
}
