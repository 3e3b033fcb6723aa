package io.gqlcompile.codegen.client.data;

import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The version of models. A device whose store has another one throws its store away and loads it
 * again, so it changes with names, types and relations of fields, and with nothing else.
 */
public final class DataVersion {
  private DataVersion() {}

  /** 32 hexadecimal digits. */
  public static String of(DataSchema schema) {
    List<DataModel> types = new ArrayList<>(schema.models());
    types.addAll(schema.nonModels());
    types.sort(Comparator.comparing(DataModel::name));
    List<Json> all = new ArrayList<>();
    for (DataModel type : types) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("name", DataJson.text(type.name()));
      List<DataField> fields = new ArrayList<>(type.fields());
      fields.sort(Comparator.comparing(DataField::name));
      members.put("fields", DataJson.list(fields.stream().map(DataVersion::field).toList()));
      all.add(DataJson.object(members));
    }
    return md5(JsonWriter.print(DataJson.list(all)));
  }

  private static Json field(DataField field) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", DataJson.text(field.name()));
    members.put("type", DataJson.text(field.type().toSdl()));
    field.association().ifPresent(a -> members.put("relation", DataJson.text(a.toString())));
    return DataJson.object(members);
  }

  private static String md5(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
