package io.gqlcompile.project.local;

import io.gqlcompile.project.input.UsageException;
import java.io.IOException;

/** Starts an API on this machine; found as a service. */
public interface LocalServer {

  /**
   * Starts to listen. Until it is given a build, the API answers that there is none.
   *
   * @throws UsageException if the options cannot be carried out: the port is in use, for example
   * @throws IOException if the disk refuses
   */
  LocalApi start(LocalOptions options) throws UsageException, IOException;
}
