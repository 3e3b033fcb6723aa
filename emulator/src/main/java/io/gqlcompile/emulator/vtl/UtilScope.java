package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * {@code $util}.
 *
 * @see <a href= "https://docs.aws.amazon.com/appsync/latest/devguide/utility-helpers-in-util.html">
 *     AppSync: utility helpers</a>
 */
public final class UtilScope {
  private final VtlSettings settings;
  private final TemplateContext context;
  private final Recorder recorder;

  UtilScope(VtlSettings settings, TemplateContext context, Recorder recorder) {
    this.settings = settings;
    this.context = context;
    this.recorder = recorder;
  }

  public TimeScope getTime() {
    return new TimeScope(settings.clock());
  }

  public ListScope getList() {
    return new ListScope();
  }

  public MapScope getMap() {
    return new MapScope();
  }

  public DynamodbScope getDynamodb() {
    return new DynamodbScope();
  }

  public TransformScope getTransform() {
    return new TransformScope();
  }

  public StrScope getStr() {
    return new StrScope();
  }

  public MathScope getMath() {
    return new MathScope(settings.random());
  }

  public HttpScope getHttp() {
    return new HttpScope(recorder);
  }

  public XmlScope getXml() {
    return new XmlScope();
  }

  public RdsScope getRds() {
    return new RdsScope();
  }

  public LogScope getLog() {
    return new LogScope(recorder);
  }

  public String qr(Object ignored) {
    return "";
  }

  public String quiet(Object ignored) {
    return "";
  }

  public String error(Object message) {
    return error(message, null, null, null);
  }

  public String error(Object message, Object type) {
    return error(message, type, null, null);
  }

  public String error(Object message, Object type, Object data) {
    return error(message, type, data, null);
  }

  public String error(Object message, Object type, Object data, Object errorInfo) {
    throw new TemplateFailure(graphError(message, type, data, errorInfo));
  }

  public String appendError(Object message) {
    return appendError(message, null, null, null);
  }

  public String appendError(Object message, Object type) {
    return appendError(message, type, null, null);
  }

  public String appendError(Object message, Object type, Object data) {
    return appendError(message, type, data, null);
  }

  public String appendError(Object message, Object type, Object data, Object errorInfo) {
    recorder.appended.add(graphError(message, type, data, errorInfo));
    return "";
  }

  public String validate(Object condition, Object message) {
    return validate(condition, message, "CustomTemplateException", null);
  }

  public String validate(Object condition, Object message, Object type) {
    return validate(condition, message, type, null);
  }

  public String validate(Object condition, Object message, Object type, Object data) {
    return Boolean.TRUE.equals(condition) ? "" : error(message, type, data, null);
  }

  public String unauthorized() {
    FieldInfo info = context.info();
    String message =
        "Not Authorized to access " + info.fieldName() + " on type " + info.parentTypeName();
    return error(message, "Unauthorized", null, null);
  }

  private GraphError graphError(Object message, Object type, Object data, Object info) {
    Object selected = context.info().selected(Json.copy(data));
    return new GraphError(text(message), text(type), selected, Json.copy(info));
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  public String toJson(Object value) {
    return Json.write(value);
  }

  public Object parseJson(Object text) {
    if (text == null) {
      return null;
    }
    try {
      return Json.read(text.toString());
    } catch (MalformedJson e) {
      throw new TemplateFailure(
          GraphError.of(
              GraphError.MAPPING_TEMPLATE,
              "Unable to parse the JSON document: '" + text + "': " + e.getMessage()));
    }
  }

  public boolean isNull(Object value) {
    return value == null;
  }

  public boolean isNullOrEmpty(Object value) {
    return value == null
        || (value instanceof CharSequence text && text.isEmpty())
        || (value instanceof Collection<?> items && items.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  public boolean isNullOrBlank(Object value) {
    return value == null || (value instanceof CharSequence text && text.toString().isBlank());
  }

  public Object defaultIfNull(Object value, Object otherwise) {
    return value == null ? otherwise : value;
  }

  public Object defaultIfNullOrEmpty(Object value, Object otherwise) {
    return isNullOrEmpty(value) ? otherwise : value;
  }

  public Object defaultIfNullOrBlank(Object value, Object otherwise) {
    return isNullOrBlank(value) ? otherwise : value;
  }

  public boolean isString(Object value) {
    return value instanceof CharSequence;
  }

  public boolean isNumber(Object value) {
    return value instanceof Number;
  }

  public boolean isBoolean(Object value) {
    return value instanceof Boolean;
  }

  public boolean isList(Object value) {
    return value instanceof java.util.List;
  }

  public boolean isMap(Object value) {
    return value instanceof Map;
  }

  public String typeOf(Object value) {
    if (value == null) {
      return "Null";
    }
    if (isString(value)) {
      return "String";
    }
    if (isNumber(value)) {
      return "Number";
    }
    if (isBoolean(value)) {
      return "Boolean";
    }
    if (isList(value)) {
      return "List";
    }
    return isMap(value) ? "Map" : "Object";
  }

  /** Whether the whole text matches the pattern. */
  public boolean matches(Object pattern, Object text) {
    if (pattern == null || text == null) {
      return false;
    }
    try {
      return Pattern.matches(pattern.toString(), text.toString());
    } catch (PatternSyntaxException e) {
      throw new TemplateFailure(GraphError.of(GraphError.MAPPING_TEMPLATE, e.getMessage()));
    }
  }

  public String autoId() {
    return settings.autoId().get();
  }

  public String autoUlid() {
    return GeneratedId.ulid(settings.clock().millis(), settings.random());
  }

  public String autoKsuid() {
    return GeneratedId.ksuid(settings.clock().millis() / 1000, settings.random());
  }

  public String authType() {
    return context.mode().authType();
  }

  public String escapeJavaScript(Object value) {
    return value == null ? null : Encoding.escapeJavaScript(value.toString());
  }

  public String urlEncode(Object value) {
    return value == null ? null : Encoding.urlEncode(value.toString());
  }

  public String urlDecode(Object value) {
    return value == null ? null : Encoding.urlDecode(value.toString());
  }

  public String base64Encode(Object value) {
    return value == null ? null : Encoding.base64Encode(value);
  }

  public String base64Decode(Object value) {
    return value == null ? null : Encoding.base64Decode(value.toString());
  }
}
