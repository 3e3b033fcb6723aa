package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.TypedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code $util.dynamodb}: DynamoDB's typed form of values. A method whose name ends in {@code Json}
 * gives the same as text.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/dynamodb-helpers-in-util-dynamodb.html">
 *     AppSync: DynamoDB helpers</a>
 */
public final class DynamodbScope {
  DynamodbScope() {}

  public Map<String, Object> toDynamoDB(Object value) {
    return TypedValue.of(value);
  }

  public String toDynamoDBJson(Object value) {
    return Json.write(toDynamoDB(value));
  }

  public Map<String, Object> toString(Object value) {
    return TypedValue.typed("S", value == null ? null : value.toString());
  }

  public String toStringJson(Object value) {
    return Json.write(toString(value));
  }

  public Map<String, Object> toStringSet(List<?> values) {
    return TypedValue.typed("SS", values);
  }

  public String toStringSetJson(List<?> values) {
    return Json.write(toStringSet(values));
  }

  public Map<String, Object> toNumber(Number value) {
    return TypedValue.typed("N", value);
  }

  public String toNumberJson(Number value) {
    return Json.write(toNumber(value));
  }

  public Map<String, Object> toNumberSet(List<?> values) {
    return TypedValue.typed("NS", values);
  }

  public String toNumberSetJson(List<?> values) {
    return Json.write(toNumberSet(values));
  }

  public Map<String, Object> toBinary(String base64) {
    return TypedValue.typed("B", base64);
  }

  public String toBinaryJson(String base64) {
    return Json.write(toBinary(base64));
  }

  public Map<String, Object> toBinarySet(List<?> values) {
    return TypedValue.typed("BS", values);
  }

  public String toBinarySetJson(List<?> values) {
    return Json.write(toBinarySet(values));
  }

  public Map<String, Object> toBoolean(Boolean value) {
    return TypedValue.typed("BOOL", value);
  }

  public String toBooleanJson(Boolean value) {
    return Json.write(toBoolean(value));
  }

  public Map<String, Object> toNull() {
    return TypedValue.of(null);
  }

  public String toNullJson() {
    return Json.write(toNull());
  }

  public Map<String, Object> toList(List<?> values) {
    return TypedValue.of(values);
  }

  public String toListJson(List<?> values) {
    return Json.write(toList(values));
  }

  public Map<String, Object> toMap(Map<?, ?> values) {
    return TypedValue.of(values);
  }

  public String toMapJson(Map<?, ?> values) {
    return Json.write(toMap(values));
  }

  public Map<String, Object> toMapValues(Map<?, ?> values) {
    return values == null ? null : TypedValue.values(values);
  }

  public String toMapValuesJson(Map<?, ?> values) {
    return Json.write(toMapValues(values));
  }

  public Map<String, Object> toS3Object(String key, String bucket, String region) {
    return toS3Object(key, bucket, region, null);
  }

  public Map<String, Object> toS3Object(String key, String bucket, String region, String version) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("key", key);
    object.put("bucket", bucket);
    object.put("region", region);
    if (version != null) {
      object.put("version", version);
    }
    return TypedValue.typed("S", Json.write(TypedValue.typed("s3", object)));
  }

  public String toS3ObjectJson(String key, String bucket, String region) {
    return Json.write(toS3Object(key, bucket, region, null));
  }

  public String toS3ObjectJson(String key, String bucket, String region, String version) {
    return Json.write(toS3Object(key, bucket, region, version));
  }

  /** The key, bucket, region and version of a stored S3 object; null if the text is none. */
  public Object fromS3ObjectJson(String text) {
    Object read = text == null ? null : Recorder.jsonOr(text, null);
    return read instanceof Map<?, ?> map ? map.get("s3") : null;
  }
}
