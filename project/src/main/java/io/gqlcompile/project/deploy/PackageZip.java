package io.gqlcompile.project.deploy;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package in one file: the same bytes for the same files, wherever and whenever it is made. */
public final class PackageZip {
  /** The first time that a zip file can have. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackageZip() {}

  /** The archive; uncompressed, because compressors differ. */
  public static byte[] of(ArtifactSet files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Artifact file : files.artifacts()) {
        add(zip, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, Artifact file) throws IOException {
    byte[] content = file.bytes();
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(file.path());
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(TIME);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
