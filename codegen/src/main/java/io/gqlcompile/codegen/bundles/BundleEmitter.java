package io.gqlcompile.codegen.bundles;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.spi.Emitter;
import io.gqlcompile.stack.Bundle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Emits the archives that resources refer to. */
public final class BundleEmitter implements Emitter {
  @Override
  public String name() {
    return "bundles";
  }

  @Override
  public List<Artifact> emit(CompiledApi api) {
    return api.stacks().bundles().stream()
        .map(bundle -> Artifact.binary(bundle.path(), zip(bundle)))
        .toList();
  }

  private static byte[] zip(Bundle bundle) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : bundle.files().entrySet()) {
        add(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Stored, not compressed: what a compressor makes is not the same in all its versions. The time
   * is the earliest that an archive can hold; that of the build would be another each time.
   */
  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
