package io.gqlcompile.emulator.vtl;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * {@code $util.time}: times as ISO 8601 text, as epoch seconds or milliseconds, or in a pattern of
 * {@link DateTimeFormatter}. Without a zone, UTC.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/time-helpers-in-util-time.html">AppSync:
 *     time helpers</a>
 */
public final class TimeScope {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Clock clock;

  TimeScope(Clock clock) {
    this.clock = clock;
  }

  public String nowISO8601() {
    return ISO.format(clock.instant());
  }

  public long nowEpochSeconds() {
    return clock.instant().getEpochSecond();
  }

  public long nowEpochMilliSeconds() {
    return clock.millis();
  }

  public String nowFormatted(String pattern) {
    return nowFormatted(pattern, "UTC");
  }

  public String nowFormatted(String pattern, String zone) {
    return epochMilliSecondsToFormatted(clock.millis(), pattern, zone);
  }

  public Long parseFormattedToEpochMilliSeconds(String text, String pattern) {
    return parseFormattedToEpochMilliSeconds(text, pattern, "UTC");
  }

  public Long parseFormattedToEpochMilliSeconds(String text, String pattern, String zone) {
    return checked(
        () -> {
          DateTimeFormatter formatter = formatter(pattern, zone);
          TemporalAccessor read =
              formatter.parseBest(
                  text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from, Instant::from);
          return millis(read, ZoneId.of(zone));
        });
  }

  private static long millis(TemporalAccessor read, ZoneId zone) {
    if (read instanceof LocalDateTime local) {
      return local.atZone(zone).toInstant().toEpochMilli();
    }
    if (read instanceof LocalDate day) {
      return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
    return Instant.from(read).toEpochMilli();
  }

  public Long parseISO8601ToEpochMilliSeconds(String text) {
    return checked(
        () ->
            DateTimeFormatter.ISO_DATE_TIME
                .parse(text, ZonedDateTime::from)
                .toInstant()
                .toEpochMilli());
  }

  public long epochMilliSecondsToSeconds(Number millis) {
    return Math.floorDiv(millis.longValue(), 1000L);
  }

  public String epochMilliSecondsToISO8601(Number millis) {
    return ISO.format(Instant.ofEpochMilli(millis.longValue()));
  }

  public String epochMilliSecondsToFormatted(Number millis, String pattern) {
    return epochMilliSecondsToFormatted(millis, pattern, "UTC");
  }

  public String epochMilliSecondsToFormatted(Number millis, String pattern, String zone) {
    return checked(() -> formatter(pattern, zone).format(Instant.ofEpochMilli(millis.longValue())));
  }

  private static DateTimeFormatter formatter(String pattern, String zone) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneId.of(zone));
  }

  private static <T> T checked(Supplier<T> action) {
    try {
      return action.get();
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new TemplateFailure(GraphError.of(GraphError.MAPPING_TEMPLATE, e.getMessage()));
    }
  }
}
