package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** {@code $util.xml}: XML as maps. Elements of one name side by side become a list. */
public final class XmlScope {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  XmlScope() {}

  public Map<String, Object> toMap(String xml) {
    return toMap(xml, false);
  }

  private static Map<String, Object> toMap(String xml, boolean asText) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
      Map<String, Object> map = new LinkedHashMap<>();
      map.put(root.getTagName(), content(root, asText));
      return map;
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new TemplateFailure(GraphError.of(GraphError.MAPPING_TEMPLATE, e.getMessage()));
    }
  }

  public String toJsonString(String xml) {
    return Json.write(toMap(xml));
  }

  /** The same; every value is a text if that is wanted. */
  public String toJsonString(String xml, boolean asText) {
    return Json.write(toMap(xml, asText));
  }

  /** Numbers, true, false and null are what they say. */
  private static Object value(String text, boolean asText) {
    if (asText) {
      return text;
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    if (text.equals("null")) {
      return null;
    }
    try {
      return NUMBER.matcher(text).matches() ? Json.read(text) : text;
    } catch (MalformedJson e) {
      return text;
    }
  }

  private static Object content(Element element, boolean asText) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      map.put(attribute.getNodeName(), value(attribute.getNodeValue(), asText));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        map.merge(inner.getTagName(), content(inner, asText), XmlScope::both);
      }
    }
    String text = element.getTextContent().strip();
    if (map.isEmpty()) {
      return value(text, asText);
    }
    if (element.getElementsByTagName("*").getLength() == 0 && !text.isEmpty()) {
      map.put("content", value(text, asText));
    }
    return map;
  }

  private static Object both(Object earlier, Object later) {
    List<Object> list = new ArrayList<>();
    if (earlier instanceof List<?> several) {
      list.addAll(several);
    } else {
      list.add(earlier);
    }
    list.add(later);
    return list;
  }
}
