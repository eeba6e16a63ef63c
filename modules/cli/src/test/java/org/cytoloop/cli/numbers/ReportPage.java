/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report's page, parsed as XML. */
final class ReportPage {
    /** Elements whose digits are none of figures: names, quotations, codes, references, moments, charts, style. */
    private static final Set<String> APART = Set.of("data", "bdi", "q", "code", "cite", "time", "svg", "style");

    private final Document document;

    private ReportPage(Document document) {
        this.document = document;
    }

    static ReportPage parse(String page) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return new ReportPage(builder.parse(new InputSource(new StringReader(page))));
    }

    /** A number of the page. */
    record Shown(String id, double value, String text) {}

    List<Shown> figures() {
        List<Shown> figures = new ArrayList<>();
        NodeList all = document.getElementsByTagName("data");
        for (int i = 0; i < all.getLength(); i++) {
            Element data = (Element) all.item(i);
            figures.add(new Shown(
                    data.getAttribute("data-id"),
                    Double.parseDouble(data.getAttribute("value")),
                    data.getTextContent()));
        }
        return figures;
    }

    /** Texts with a digit where none may be; headings may name what is in {@code names}, the longest first. */
    List<String> looseDigits(List<String> names) {
        List<String> loose = new ArrayList<>();
        walk(document.getDocumentElement(), names, loose);
        return loose;
    }

    private static void walk(Node node, List<String> names, List<String> loose) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String text = node.getTextContent();
            String parent = node.getParentNode().getNodeName();
            if (Set.of("h1", "h2", "a", "title").contains(parent)) {
                for (String name : names) {
                    text = text.replace(name, "");
                }
            }
            if (parent.equals("th")) {
                text = text.replace("F1", "");
            }
            if (text.chars().anyMatch(Character::isDigit)) {
                loose.add(parent + ": " + node.getTextContent());
            }
            return;
        }
        boolean number =
                node instanceof Element element && element.getAttribute("class").equals("number");
        if (!APART.contains(node.getNodeName()) && !number) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                walk(child, names, loose);
            }
        }
    }

    /** Everything that would be fetched from elsewhere, or run. */
    Set<String> foreign() {
        Set<String> foreign = new HashSet<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            for (String attribute : new String[] {"src", "href", "xlink:href"}) {
                String to = element.getAttribute(attribute);
                if (!to.isEmpty() && !to.startsWith("#") && !to.startsWith("data:")) {
                    foreign.add(to);
                }
            }
            if (Set.of("script", "link", "iframe", "object", "embed").contains(element.getTagName())) {
                foreign.add(element.getTagName());
            }
        }
        return foreign;
    }
}
