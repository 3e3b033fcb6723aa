package io.gqlcompile.project.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Answers an editor until it says good-bye; found as a service. */
public interface EditorServer {

  /**
   * Speaks the Language Server Protocol.
   *
   * @param in what the editor says
   * @param out what it is told; nobody else may write there
   * @return the exit code that the protocol asks for: 0 if the editor asked to shut down before it
   *     left, otherwise 1
   * @throws IOException if the streams cannot be used
   */
  int serve(InputStream in, OutputStream out, EditorOptions options) throws IOException;
}
