package io.gqlcompile.dev.server;

import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Serves compiled APIs on this machine. */
public final class DevServer implements LocalServer {

  @Override
  public LocalApi start(LocalOptions options) throws UsageException, IOException {
    InetAddress address = address(options.host());
    if (!address.isLoopbackAddress() && !options.remote()) {
      throw new UsageException(
          "--host "
              + options.host()
              + " lets other machines in; say --allow-remote if that is meant");
    }
    return RunningServer.start(options, address);
  }

  private static InetAddress address(String host) throws UsageException {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new UsageException("there is no host " + host, e);
    }
  }
}
