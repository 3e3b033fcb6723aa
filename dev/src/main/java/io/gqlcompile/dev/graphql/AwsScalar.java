package io.gqlcompile.dev.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One of AppSync's scalars.
 *
 * @see <a href="https://docs.aws.amazon.com/appsync/latest/devguide/scalars.html">AppSync: scalar
 *     types</a>
 */
final class AwsScalar implements Coercing<Object, Object> {
  private static final String ZONE = "(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)";
  private static final String DAY = "-?\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?";
  private static final Pattern DATE_TEXT = Pattern.compile(DAY + ZONE + "?");
  private static final Pattern TIME_TEXT = Pattern.compile(TIME + ZONE + "?");
  private static final Pattern DATE_TIME_TEXT = Pattern.compile(DAY + "T" + TIME + ZONE);
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s\"(),:;<>\\[\\]\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{2,30}");
  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+");
  private static final Pattern IP =
      Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?");

  private final String what;
  private final Predicate<Object> accepts;

  private AwsScalar(String what, Predicate<Object> accepts) {
    this.what = what;
    this.accepts = accepts;
  }

  static List<GraphQLScalarType> all() {
    return List.of(
        scalar("AWSDate", new AwsScalar("Date", text(DATE_TEXT))),
        scalar("AWSTime", new AwsScalar("Time", text(TIME_TEXT))),
        scalar("AWSDateTime", new AwsScalar("DateTime", text(DATE_TIME_TEXT))),
        scalar("AWSTimestamp", new AwsScalar("Timestamp", value -> number(value) != null)),
        scalar("AWSEmail", new AwsScalar("Email", text(EMAIL))),
        scalar("AWSURL", new AwsScalar("URL", text(URL))),
        scalar("AWSPhone", new AwsScalar("Phone", text(PHONE))),
        scalar("AWSIPAddress", new AwsScalar("IPAddress", text(IP))),
        scalar("AWSJSON", new AwsScalar("JSON", value -> true)));
  }

  private static GraphQLScalarType scalar(String name, AwsScalar coercing) {
    return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
  }

  private static Predicate<Object> text(Pattern pattern) {
    return value -> value instanceof String text && pattern.matcher(text).matches();
  }

  private static Long number(Object value) {
    if (value instanceof Number number && number.doubleValue() == number.longValue()) {
      return number.longValue();
    }
    try {
      return value instanceof String text ? Long.valueOf(text) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public Object serialize(Object value, GraphQLContext context, Locale locale) {
    if (what.equals("JSON")) {
      return value instanceof String text && isJson(text) ? text : Json.write(value);
    }
    if (!accepts.test(value)) {
      throw new CoercingSerializeException(
          "Unable to serialize `" + value + "` as a valid " + what + " Object.");
    }
    return what.equals("Timestamp") ? number(value) : value;
  }

  private static boolean isJson(String text) {
    try {
      Json.read(text);
      return true;
    } catch (MalformedJson e) {
      return false;
    }
  }

  @Override
  public Object parseValue(Object input, GraphQLContext context, Locale locale) {
    Object value = parsed(input);
    if (value == null) {
      throw new CoercingParseValueException(
          "Unable to parse `" + input + "` as a valid " + what + " Object.");
    }
    return value;
  }

  @Override
  public Object parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    Object plain = plain(input);
    Object value = plain == null ? null : parsed(plain);
    if (value == null) {
      throw new CoercingParseLiteralException(
          "Unable to parse `" + plain + "` as a valid " + what + " Object.");
    }
    return value;
  }

  /** What templates are given; null for what is not of this kind. JSON is given as its value. */
  private Object parsed(Object input) {
    if (what.equals("JSON")) {
      return json(input);
    }
    if (!accepts.test(input)) {
      return null;
    }
    return what.equals("Timestamp") ? number(input) : input;
  }

  private static Object json(Object input) {
    if (!(input instanceof String text)) {
      return input instanceof Map || input instanceof List || input instanceof Number
          ? input
          : input instanceof Boolean ? input : null;
    }
    try {
      return Json.read(text);
    } catch (MalformedJson e) {
      return null;
    }
  }

  @Override
  public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
    return StringValue.of(String.valueOf(serialize(value, context, locale)));
  }

  private static Object plain(Value<?> literal) {
    if (literal instanceof StringValue text) {
      return text.getValue();
    }
    if (literal instanceof IntValue number) {
      return number.getValue().longValue();
    }
    if (literal instanceof FloatValue number) {
      return number.getValue().doubleValue();
    }
    return literal instanceof BooleanValue flag ? flag.isValue() : null;
  }
}
