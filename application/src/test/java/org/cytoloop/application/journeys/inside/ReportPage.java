/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A report as a page, read as XML. */
final class ReportPage {
    private final Document page;

    private ReportPage(Document page) {
        this.page = page;
    }

    /** Reads it; fails when it is not well-formed. */
    static ReportPage read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return new ReportPage(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /** The value of each figure by its id. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        NodeList all = page.getElementsByTagName("data");
        for (int i = 0; i < all.getLength(); i++) {
            Element figure = (Element) all.item(i);
            figures.put(figure.getAttribute("data-id"), Double.valueOf(figure.getAttribute("value")));
        }
        return figures;
    }

    /** Ids of the figures that are p values. */
    Set<String> tests() {
        Set<String> tests = new TreeSet<>();
        for (String id : figures().keySet()) {
            if (id.contains("/test/p/")) {
                tests.add(id);
            }
        }
        return tests;
    }

    /** Ids of the sections. */
    Set<String> sections() {
        Set<String> sections = new TreeSet<>();
        NodeList all = page.getElementsByTagName("section");
        for (int i = 0; i < all.getLength(); i++) {
            sections.add(((Element) all.item(i)).getAttribute("id"));
        }
        return sections;
    }

    /** Number of elements of a kind. */
    int count(String element) {
        return page.getElementsByTagName(element).getLength();
    }

    /** All it says. */
    String text() {
        return page.getDocumentElement().getTextContent();
    }
}
