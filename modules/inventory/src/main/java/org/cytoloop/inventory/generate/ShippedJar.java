/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.cytoloop.core.files.Sha256;

/**
 * A jar that is shipped.
 *
 * @param location path from the root of the distribution, with "/"; of a class path, the file's name
 * @param path where it lies now
 * @param sha256 its SHA-256
 */
record ShippedJar(String location, Path path, String sha256) {
    /** Longest licence text that is believed; NetBeans' collection of everything it ships has 0.2 MB. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final String MODULE = "OpenIDE-Module";

    /** Every jar below a folder, in the order of the paths. */
    static List<ShippedJar> below(Path root) throws IOException {
        List<ShippedJar> jars = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String location = root.relativize(file).toString().replace('\\', '/');
                if (location.endsWith(".jar")) {
                    jars.add(of(location, file));
                }
            }
        }
        jars.sort((a, b) -> a.location.compareTo(b.location));
        return jars;
    }

    /** Every jar of a class path, in the order of the names; folders of classes are ours and left out. */
    static List<ShippedJar> on(List<Path> classPath) throws IOException {
        TreeMap<String, ShippedJar> jars = new TreeMap<>();
        for (Path file : classPath) {
            if (Files.isRegularFile(file)) {
                String name = file.toFile().getName();
                jars.put(name + " " + file, of(name, file));
            }
        }
        return List.copyOf(jars.values());
    }

    private static ShippedJar of(String location, Path file) throws IOException {
        return new ShippedJar(location, file, Sha256.hex(Files.readAllBytes(file)));
    }

    /** Name without folder. */
    String fileName() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Name without folder and ending. */
    String baseName() {
        return fileName().substring(0, fileName().length() - ".jar".length());
    }

    /** Code name of the NetBeans module the jar is; empty when it is none. */
    String module() throws IOException {
        return said(MODULE).replaceFirst("/.*", "");
    }

    /** Code name and specification version of the NetBeans module the jar is; empty when it is none. */
    String moduleAndVersion() throws IOException {
        return (module() + " " + said(MODULE + "-Specification-Version")).strip();
    }

    private String said(String attribute) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            String value =
                    manifest == null ? null : manifest.getMainAttributes().getValue(attribute);
            return value == null ? "" : value.strip();
        }
    }

    /** Text of the first entry, by name, that a pattern fits as a whole. */
    Optional<String> text(Pattern entryName) throws IOException {
        List<String> texts = texts(entryName);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
    }

    /** Texts of all entries that a pattern fits as a whole, in the order of their names. */
    List<String> texts(Pattern entryName) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            List<String> names = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> entryName.matcher(name).matches())
                    .sorted()
                    .toList();
            for (String name : names) {
                byte[] bytes = jar.getInputStream(jar.getEntry(name)).readNBytes(LONGEST_TEXT + 1);
                if (bytes.length > LONGEST_TEXT) {
                    throw new IOException(name + " in " + location + " is too long for a text");
                }
                texts.add(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}
