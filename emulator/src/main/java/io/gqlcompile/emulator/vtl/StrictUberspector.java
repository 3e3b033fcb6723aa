package io.gqlcompile.emulator.vtl;

import java.util.Map;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Keeps templates away from reflection altogether: the secure one of Velocity still tells the class
 * of an object. A map's key {@code class} is data and can be read.
 */
public final class StrictUberspector extends SecureUberspector {
  /** Made by Velocity. */
  public StrictUberspector() {}

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
    return name.equals("getClass") ? null : super.getMethod(target, name, arguments, info);
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
    if (!name.equalsIgnoreCase("class")) {
      return super.getPropertyGet(target, name, info);
    }
    return target instanceof Map ? new MapKey(name) : null;
  }

  private record MapKey(String key) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) {
      return target instanceof Map<?, ?> map ? map.get(key) : null;
    }

    @Override
    public boolean isCacheable() {
      return false;
    }

    @Override
    public String getMethodName() {
      return "get";
    }
  }
}
