/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.cytoloop.core.task.ProblemException;

/**
 * The module of a plug-in, as its manifest describes it.
 *
 * @param file the nbm file, for messages
 * @param name its code name, such as "org.example.texture"
 * @param version its specification version; empty when it says none
 * @param needs the modules it needs
 * @param java the Java version it needs, such as "17"; empty when it says none
 * @param jars the module's jar, then its libraries
 */
record PluginModule(Path file, String name, String version, List<Need> needs, String java, List<URL> jars) {
    private static final String MODULE = "OpenIDE-Module";
    private static final String JAVA = "Java";

    /**
     * A module that is needed.
     *
     * @param name code name
     * @param version the lowest specification version that does; empty when any does
     * @param exactly the implementation version it must be; empty when that does not matter
     */
    record Need(String name, String version, String exactly) {
        /** Reads {@code name/release > version} or {@code name = version}. */
        static Need parse(String text) {
            String[] atLeast = text.split(">", 2);
            String[] exact = atLeast[0].split("=", 2);
            return new Need(
                    exact[0].strip().replaceFirst("/.*", ""),
                    atLeast.length > 1 ? atLeast[1].strip() : "",
                    exact.length > 1 ? exact[1].strip() : "");
        }
    }

    /** Keeps copies. */
    PluginModule {
        needs = List.copyOf(needs);
        jars = List.copyOf(jars);
    }

    /**
     * Reads the module in an unpacked plug-in.
     *
     * @throws ProblemException when there is none, or more than one
     */
    static PluginModule in(Path folder, Path file) throws ProblemException {
        List<PluginModule> found = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                try (JarFile open = new JarFile(jar.toFile())) {
                    Manifest manifest = open.getManifest();
                    if (manifest != null && manifest.getMainAttributes().getValue(MODULE) != null) {
                        found.add(of(manifest.getMainAttributes(), jar, folder, file));
                    }
                }
            }
        } catch (IOException e) {
            throw new ProblemException(
                    "The plug-in file " + file + " holds a jar that cannot be read: " + e.getMessage() + ".", e);
        }
        if (found.size() != 1) {
            throw new ProblemException("The plug-in file " + file + " holds " + found.size()
                    + " modules, but a plug-in is one; give an nbm file of one module.");
        }
        return found.get(0);
    }

    private static PluginModule of(Attributes manifest, Path jar, Path folder, Path file) throws IOException {
        List<URL> jars = new ArrayList<>();
        jars.add(url(jar));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path other : all.filter(Files::isRegularFile).sorted().toList()) {
                if (!other.equals(jar)) {
                    jars.add(url(other));
                }
            }
        }
        List<Need> java = needs(manifest.getValue(MODULE + "-Java-Dependencies"));
        return new PluginModule(
                file,
                manifest.getValue(MODULE).strip().replaceFirst("/.*", ""),
                or(manifest.getValue(MODULE + "-Specification-Version")),
                needs(manifest.getValue(MODULE + "-Module-Dependencies")),
                java.stream()
                        .filter(need -> need.name().equals(JAVA))
                        .map(Need::version)
                        .findFirst()
                        .orElse(""),
                jars);
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static List<Need> needs(String attribute) {
        return Stream.of(or(attribute).split(","))
                .filter(text -> !text.isBlank())
                .map(Need::parse)
                .toList();
    }

    private static String or(String value) {
        return value == null ? "" : value.strip();
    }
}
