/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What was packed into the workbench's own cluster, read from its module jars: what a running workbench must then show.
 */
final class InstalledModules {
    private static final String SERVICES = "META-INF/services/";

    private final SortedSet<String> codeNames = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> providers = new TreeMap<>();

    /**
     * Reads the module jars named {@code org-cytoloop-*.jar}.
     *
     * @param cluster folder of the cluster, with {@code modules} in it
     */
    static InstalledModules in(Path cluster) throws IOException {
        InstalledModules installed = new InstalledModules();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(cluster.resolve("modules"), "org-cytoloop-*.jar")) {
            for (Path jar : jars) {
                installed.read(jar.toFile());
            }
        }
        return installed;
    }

    private void read(File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            String module = jar.getManifest().getMainAttributes().getValue("OpenIDE-Module");
            int release = module.indexOf('/');
            codeNames.add(release < 0 ? module : module.substring(0, release));
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(SERVICES) && !entry.isDirectory()) {
                    readServices(entry.getName().substring(SERVICES.length()), jar.getInputStream(entry));
                }
            }
        }
    }

    private void readServices(String service, InputStream in) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String provider = line.trim();
                if (!provider.isEmpty() && !provider.startsWith("#")) {
                    providers.computeIfAbsent(service, name -> new TreeSet<>()).add(provider);
                }
            }
        }
    }

    /** Code name bases of the workbench's own modules. */
    SortedSet<String> codeNames() {
        return codeNames;
    }

    /** Class names of the registered providers by service class name. */
    SortedMap<String, SortedSet<String>> providers() {
        return providers;
    }
}
