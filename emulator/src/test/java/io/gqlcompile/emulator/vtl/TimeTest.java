package io.gqlcompile.emulator.vtl;

import static io.gqlcompile.emulator.vtl.Templates.assertGives;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nowISO8601()                                                | "2024-01-02T03:04:05.678Z"
          nowEpochSeconds()                                           | 1704164645
          nowEpochMilliSeconds()                                      | 1704164645678
          nowFormatted("yyyy-MM-dd HH:mm:ssZ")                        | "2024-01-02 03:04:05+0000"
          nowFormatted("yyyy-MM-dd HH:mm:ssZ", "Australia/Perth")     | "2024-01-02 11:04:05+0800"
          parseFormattedToEpochMilliSeconds("2018-02-01 17:21:05.180+0800", "yyyy-MM-dd HH:mm:ss.SSSZ") | 1517476865180
          parseFormattedToEpochMilliSeconds("2018-02-01 17:21:05.180", "yyyy-MM-dd HH:mm:ss.SSS", "Asia/Shanghai") | 1517476865180
          parseFormattedToEpochMilliSeconds("2018-02-01", "yyyy-MM-dd") | 1517443200000
          parseISO8601ToEpochMilliSeconds("2018-02-01T17:21:05.180+08:00") | 1517476865180
          epochMilliSecondsToSeconds(1517943695750)                   | 1517943695
          epochMilliSecondsToISO8601(1517943695750)                   | "2018-02-06T19:01:35.750Z"
          epochMilliSecondsToFormatted(1517943695750, "yyyy-MM-dd HH:mm:ssZ") | "2018-02-06 19:01:35+0000"
          epochMilliSecondsToFormatted(1517943695750, "yyyy-MM-dd HH:mm:ssZ", "Australia/Perth") | "2018-02-07 03:01:35+0800"
          """)
  void gives(String call, String expected) {
    assertGives(expected, "$util.time." + call);
  }

  @Test
  void isoTimeAlwaysHasMilliseconds() {
    assertGives("\"1970-01-01T00:00:00.000Z\"", "$util.time.epochMilliSecondsToISO8601(0)");
  }

  @Test
  void unreadableTimeFails() {
    assertEquals(
        "MappingTemplate",
        Templates.failure("$util.time.parseISO8601ToEpochMilliSeconds(\"x\")").type());
  }
}
