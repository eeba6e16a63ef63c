/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.confine;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Bio-Formats makes its XML parsers itself, some without any precaution. They are made to be those of the JDK, and the
 * JDK is told to open no external entities and document types. The latter holds for the whole program unless it says
 * otherwise itself; parsers with a resolver of their own, such as the platform's, are not concerned
 * (JDK, {@code XMLEntityManager}: no check of what a resolver supplied).
 */
final class SafeXml {
    private static final String NO_EXTERNAL_ENTITIES = "javax.xml.accessExternalDTD";
    private static final String SERVICES = "META-INF/services/javax.xml.";

    private SafeXml() {}

    /** Once, before the first parser is made. */
    static void make() {
        if (System.getProperty(NO_EXTERNAL_ENTITIES) == null) {
            System.setProperty(NO_EXTERNAL_ENTITIES, "");
        }
    }

    /** The loader that parsers are looked for with: as before, without the parsers of libraries. */
    static ClassLoader loader(ClassLoader before) {
        return before instanceof WithoutParsers ? before : new WithoutParsers(before);
    }

    private static final class WithoutParsers extends ClassLoader {
        WithoutParsers(ClassLoader parent) {
            super(parent == null ? SafeXml.class.getClassLoader() : parent);
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith(SERVICES) ? null : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith(SERVICES) ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }
}
