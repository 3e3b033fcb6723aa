package io.gqlcompile.project.deploy;

import io.gqlcompile.artifact.Artifact;

/**
 * A file of a package.
 *
 * @param source it, under its path in the build
 * @param key its key in S3 below the root key
 * @param sha256 of its content, in hexadecimal digits
 * @param bytes how long it is
 */
record PackagedFile(Artifact source, String key, String sha256, int bytes) {

  static PackagedFile of(Artifact file) {
    byte[] content = file.bytes();
    return new PackagedFile(file, ContentKeys.key(file), ContentKeys.hash(content), content.length);
  }

  /** It at another path. */
  Artifact at(String path) {
    return source.isText()
        ? new Artifact(path, source.text())
        : Artifact.binary(path, source.bytes());
  }
}
