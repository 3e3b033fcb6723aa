package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** {@code $util.xml}: XML as maps. Elements of one name side by side become a list. */
public final class XmlScope {
  XmlScope() {}

  public Map<String, Object> toMap(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
      Map<String, Object> map = new LinkedHashMap<>();
      map.put(root.getTagName(), content(root));
      return map;
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new TemplateFailure(GraphError.of(GraphError.MAPPING_TEMPLATE, e.getMessage()));
    }
  }

  public String toJsonString(String xml) {
    return Json.write(toMap(xml));
  }

  private static Object content(Element element) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      map.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        map.merge(inner.getTagName(), content(inner), XmlScope::both);
      }
    }
    String text = element.getTextContent().strip();
    if (map.isEmpty()) {
      return text;
    }
    if (element.getElementsByTagName("*").getLength() == 0 && !text.isEmpty()) {
      map.put("content", text);
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
