/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a pom in the local repository says of licences; what it does not say itself it has from its parents. */
final class Pom {
    private static final int MOST_PARENTS = 20;

    private final LocalRepository repository;
    private final Element project;

    private Pom(LocalRepository repository, Element project) {
        this.repository = repository;
        this.project = project;
    }

    /** The pom of an artifact, empty when it is not in the repository. */
    static Optional<Pom> of(LocalRepository repository, Coordinates artifact) throws IOException {
        Path file = repository.pom(artifact);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return Optional.of(new Pom(
                    repository,
                    factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no pom", e);
        }
    }

    /** Names of the licences as the pom words them, of which any may be chosen; empty when nothing is said. */
    List<String> licences() throws IOException {
        Optional<Pom> pom = Optional.of(this);
        for (int i = 0; i < MOST_PARENTS && pom.isPresent(); i++) {
            List<String> names = new ArrayList<>();
            for (Element licence : children(child(pom.get().project, "licenses"), "license")) {
                names.add(text(licence, "name"));
            }
            if (!names.isEmpty()) {
                return names;
            }
            pom = pom.get().parent();
        }
        return List.of();
    }

    /** The project's page; empty when nothing (that is an address) is said. */
    String website() throws IOException {
        Optional<Pom> pom = Optional.of(this);
        for (int i = 0; i < MOST_PARENTS && pom.isPresent(); i++) {
            String address = text(pom.get().project, "url");
            if (address.matches("https?://[^\\s${}]+")) {
                return address;
            }
            pom = pom.get().parent();
        }
        return "";
    }

    private Optional<Pom> parent() throws IOException {
        Element parent = child(project, "parent");
        return parent == null
                ? Optional.empty()
                : of(
                        repository,
                        new Coordinates(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version")));
    }

    private static String text(Element owner, String name) {
        Element child = child(owner, name);
        return child == null ? "" : child.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static Element child(Element owner, String name) {
        List<Element> found = children(owner, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element owner, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = owner == null ? null : owner.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getNodeName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
