/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What the tests ask of a pom file. */
final class Pom {
    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    /** One dependency as written in the pom; the scope is "compile" when none is given. */
    record Dependency(String group, String artifact, String scope) {}

    static Pom read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Pom(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    String artifact() {
        return text(project, "artifactId");
    }

    /** "jar" when the pom does not say. */
    String packaging() {
        String packaging = text(project, "packaging");
        return packaging.isEmpty() ? "jar" : packaging;
    }

    List<String> modules() {
        return modules(project);
    }

    /** Modules that only a profile adds. */
    List<String> modulesOfProfile(String id) {
        return modules(profile(id));
    }

    private static List<String> modules(Element of) {
        return children(child(of, "modules"), "module").stream()
                .map(module -> module.getTextContent().trim())
                .toList();
    }

    List<Dependency> dependencies() {
        return dependencies(project);
    }

    /** Dependencies that only a profile adds. */
    List<Dependency> dependenciesOfProfile(String id) {
        return dependencies(profile(id));
    }

    private Element profile(String id) {
        return children(child(project, "profiles"), "profile").stream()
                .filter(profile -> text(profile, "id").equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<Dependency> dependencies(Element of) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Element dependency : children(child(of, "dependencies"), "dependency")) {
            String scope = text(dependency, "scope");
            dependencies.add(new Dependency(
                    text(dependency, "groupId"), text(dependency, "artifactId"), scope.isEmpty() ? "compile" : scope));
        }
        return dependencies;
    }

    /** Packages that other modules may see, as the nbm plug-in is told. */
    List<String> publicPackages() {
        List<String> packages = new ArrayList<>();
        var found = project.getElementsByTagName("publicPackage");
        for (int i = 0; i < found.getLength(); i++) {
            packages.add(found.item(i).getTextContent().trim());
        }
        return packages;
    }

    private static String text(Element parent, String name) {
        Element element = child(parent, name);
        return element == null ? "" : element.getTextContent().trim();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
