package io.gqlcompile.dev.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of the page: a fixed list of resources, so no path leads anywhere else. */
final class Page {
  private static final String GRAPHIQL = "/META-INF/resources/webjars/graphiql/2.4.7/";
  private static final String REACT = "/META-INF/resources/webjars/react/18.3.1/umd/";
  private static final String REACT_DOM = "/META-INF/resources/webjars/react-dom/18.3.1/umd/";
  private static final Map<String, String> FILES = files();

  private Page() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("/", "page/index.html");
    files.put("/page.css", "page/page.css");
    files.put("/page.js", "page/page.js");
    files.put("/graphiql.css", GRAPHIQL + "graphiql.min.css");
    files.put("/graphiql.js", GRAPHIQL + "graphiql.min.js");
    files.put("/react.js", REACT + "react.production.min.js");
    files.put("/react-dom.js", REACT_DOM + "react-dom.production.min.js");
    return files;
  }

  static Optional<byte[]> file(String path) throws IOException {
    String resource = FILES.get(path);
    if (resource == null) {
      return Optional.empty();
    }
    try (InputStream in = Page.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  static String type(String path) {
    if (path.endsWith(".css")) {
      return "text/css;charset=UTF-8";
    }
    return path.endsWith(".js") ? "text/javascript;charset=UTF-8" : "text/html;charset=UTF-8";
  }
}
