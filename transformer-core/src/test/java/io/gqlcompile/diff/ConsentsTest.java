package io.gqlcompile.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.settings.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final Change LOSS =
      Change.of(new RuleId("TableRemoved"), Impact.DESTROYS_DATA, Coordinate.type("Post"), "gone");
  private static final Change BREAK =
      Change.of(
          new RuleId("ClientFieldRemoved"),
          Impact.BREAKS_CLIENTS,
          Coordinate.member("Post", "title"),
          "gone");
  private static final ChangeSet BOTH = ChangeSet.of(List.of(BREAK, LOSS));

  private static Consents.Verdict judge(Consent consent) {
    return new Consents(false, List.of(consent)).judge(BOTH, DAY);
  }

  @Test
  void onlyLostDataNeedsConsent() {
    assertEquals(List.of(LOSS), Consents.NONE.judge(BOTH, DAY).refused());
  }

  @Test
  void aConsentCountsForItsRuleAndElementOnly() {
    assertFalse(judge(Consent.parse("TableRemoved:Post")).isRefused());
    assertTrue(judge(Consent.parse("TableRemoved:Posts")).isRefused());
    assertTrue(judge(Consent.parse("TableRemoved")).isRefused());
    assertTrue(judge(Consent.parse("TableMoved:Post")).isRefused());
  }

  @Test
  void aConsentCountsOnItsLastDayAndNotAfter() {
    Consent last = new Consent("TableRemoved", "Post", Optional.of("why"), Optional.of(DAY));
    Consents.Verdict onTheDay = judge(last);
    assertFalse(onTheDay.isRefused());
    assertEquals(Optional.of("why"), onTheDay.allowed().get(0).reason());
    Consents.Verdict after = new Consents(false, List.of(last)).judge(BOTH, DAY.plusDays(1));
    assertEquals(List.of(LOSS), after.refused());
    assertEquals(List.of(last), after.expired());
  }

  @Test
  void allMeansAll() {
    Consents.Verdict verdict = new Consents(true, List.of()).judge(BOTH, DAY);
    assertFalse(verdict.isRefused());
    assertEquals(LOSS, verdict.allowed().get(0).change());
  }

  @Test
  void whatWasAllowedIsKeptOnce() throws Exception {
    List<Consents.Allowed> allowed = new Consents(true, List.of()).judge(BOTH, DAY).allowed();
    AllowedChanges once = AllowedChanges.NONE.and(allowed);
    assertEquals(once, AllowedChanges.read(once.and(allowed).print()));
    assertEquals("TableRemoved:Post", once.entries().get(0).change());
  }

  @Test
  void theWorstComesFirst() {
    assertEquals(List.of(LOSS, BREAK), BOTH.changes());
  }
}
