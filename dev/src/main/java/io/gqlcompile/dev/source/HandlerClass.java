package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.project.local.LocalSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A Java class that handles events: {@code handleRequest} of a map, a text or any object, with or
 * without a context (which is null here), or of an input and an output stream.
 */
final class HandlerClass {
  private static final String METHOD = "handleRequest";

  private final URLClassLoader loader;
  private final Object handler;
  private final Method method;

  private HandlerClass(URLClassLoader loader, Object handler, Method method) {
    this.loader = loader;
    this.handler = handler;
    this.method = method;
  }

  static HandlerClass load(String name, LocalSettings.Function function) {
    String[] parts = function.handler().orElseThrow().split("::", 2);
    try {
      List<URL> urls = new ArrayList<>();
      for (Path path : function.classPath()) {
        urls.add(path.toUri().toURL());
      }
      URLClassLoader loader =
          new URLClassLoader(name, urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
      Class<?> type = Class.forName(parts[0], true, loader);
      Object handler = type.getConstructor().newInstance();
      String wanted = parts.length == 2 ? parts[1] : METHOD;
      Optional<Method> method =
          Arrays.stream(type.getMethods())
              .filter(m -> m.getName().equals(wanted) && !m.isBridge() && accepts(m))
              .min(Comparator.comparing(Method::toString));
      return new HandlerClass(
          loader,
          handler,
          method.orElseThrow(() -> failure(name, "has no method " + wanted + " for events")));
    } catch (ReflectiveOperationException | IOException | LinkageError e) {
      throw failure(name, "cannot be loaded: " + e);
    }
  }

  private static boolean accepts(Method method) {
    Class<?>[] types = method.getParameterTypes();
    boolean isStreams =
        types.length >= 2 && types[0] == InputStream.class && types[1] == OutputStream.class;
    return isStreams || types.length >= 1 && types.length <= 2 && !types[0].isPrimitive();
  }

  private static FunctionFailure failure(String name, String message) {
    return new FunctionFailure(LocalFunctions.UNHANDLED, name + " " + message);
  }

  Object invoke(Object event) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Object[] arguments = new Object[method.getParameterCount()];
      if (method.getParameterTypes()[0] == InputStream.class) {
        return byStreams(event, arguments);
      }
      boolean wantsText = method.getParameterTypes()[0] == String.class;
      arguments[0] = wantsText && !(event instanceof String) ? Json.write(event) : event;
      return plain(method.invoke(handler, arguments));
    } catch (InvocationTargetException e) {
      throw new FunctionFailure(LocalFunctions.UNHANDLED, String.valueOf(e.getCause()));
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new FunctionFailure(LocalFunctions.UNHANDLED, String.valueOf(e));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Object byStreams(Object event, Object[] arguments) throws ReflectiveOperationException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    arguments[0] = new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8));
    arguments[1] = out;
    method.invoke(handler, arguments);
    try {
      String text = out.toString(StandardCharsets.UTF_8);
      return text.isBlank() ? null : Json.read(text);
    } catch (MalformedJson e) {
      throw new FunctionFailure(LocalFunctions.UNHANDLED, "no JSON: " + e.getMessage());
    }
  }

  /** What is JSON's own, by way of its text; so nothing of the handler's stays in use. */
  private static Object plain(Object value) {
    try {
      return Json.read(Json.write(value));
    } catch (MalformedJson e) {
      throw new IllegalStateException(e);
    }
  }

  void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
