package io.gqlcompile.service;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.StackEditor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Code of Lambda functions that comes with the build, below {@code functions/}. */
public final class FunctionCode {
  /** The first time that a zip file can have. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FunctionCode() {}

  /**
   * Adds a zip file with one source to the build.
   *
   * @param stacks what it is added to
   * @param name the name of the zip file, without {@code .zip}
   * @param file the name of the source in it, which the function's handler begins with
   * @param source the source
   * @return the function's property {@code Code}
   */
  public static CfnValue add(StackEditor stacks, String name, String file, String source) {
    String path = "functions/" + name + ".zip";
    stacks.file(Artifact.ofBytes(path, zip(file, source.getBytes(StandardCharsets.UTF_8))));
    return CfnValue.map(
        "S3Bucket",
        CfnValue.parameter("S3DeploymentBucket"),
        "S3Key",
        CfnValue.concat(CfnValue.parameter("S3DeploymentRootKey"), "/" + path));
  }

  /** Without compression, whose bytes depend on the machine. */
  private static byte[] zip(String file, byte[] source) {
    CRC32 sum = new CRC32();
    sum.update(source);
    ZipEntry entry = new ZipEntry(file);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(source.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(TIME);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(entry);
      zip.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
