/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The module something comes from.
 *
 * @param name code name, such as "org.cytoloop.readers"
 * @param version its specification version; empty when not known
 */
record ModuleOf(String name, String version) {
    private static final Logger LOG = Logger.getLogger(ModuleOf.class.getName());
    private static final String OURS = "org.cytoloop.";
    /** Modules by the jar or folder they are in; of a place without a module the version only. */
    private static final Map<Path, ModuleOf> KNOWN = new ConcurrentHashMap<>();

    /** The module of a class: what its jar says of itself, else what its package says. */
    static ModuleOf of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return at(source == null ? null : source.getLocation(), type.getName());
    }

    /**
     * The module of a class in a jar or folder.
     *
     * @param location URL of the jar, of the folder, or of something in the jar; may be null
     */
    static ModuleOf at(URL location, String type) {
        Path place = place(location);
        ModuleOf said = place == null ? new ModuleOf("", "") : KNOWN.computeIfAbsent(place, ModuleOf::read);
        return said.name.isEmpty() ? new ModuleOf(byPackage(type), said.version) : said;
    }

    /** In our own command line all modules are in one jar; there the first three words of the package name the module. */
    private static String byPackage(String type) {
        int end = type.lastIndexOf('.');
        String name = end < 0 ? "" : type.substring(0, end);
        if (name.startsWith(OURS)) {
            int dot = name.indexOf('.', OURS.length());
            return dot < 0 ? name : name.substring(0, dot);
        }
        return name;
    }

    private static Path place(URL location) {
        if (location == null) {
            return null;
        }
        String text = location.toExternalForm();
        if (text.startsWith("jar:")) {
            int bang = text.indexOf("!/");
            text = text.substring("jar:".length(), bang < 0 ? text.length() : bang);
        }
        try {
            URI uri = new URI(text);
            return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            LOG.log(Level.FINE, "Not a file: " + text, e);
            return null;
        }
    }

    private static ModuleOf read(Path place) {
        try {
            if (Files.isDirectory(place)) {
                Path file = place.resolve(JarFile.MANIFEST_NAME);
                if (Files.exists(file)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        return of(new Manifest(in));
                    }
                }
            } else if (Files.exists(place)) {
                try (JarFile jar = new JarFile(place.toFile())) {
                    return of(jar.getManifest());
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "No module is known for " + place, e);
        }
        return new ModuleOf("", "");
    }

    private static ModuleOf of(Manifest manifest) {
        if (manifest == null) {
            return new ModuleOf("", "");
        }
        Attributes main = manifest.getMainAttributes();
        String name = or(main.getValue("OpenIDE-Module"), "");
        int release = name.indexOf('/');
        String version = or(
                main.getValue("OpenIDE-Module-Specification-Version"),
                // of Maven's version the part that a module's version is made of
                or(main.getValue(Attributes.Name.IMPLEMENTATION_VERSION), "").replaceFirst("-.*", ""));
        return new ModuleOf((release < 0 ? name : name.substring(0, release)).strip(), version.strip());
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
