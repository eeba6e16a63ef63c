/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small jars and poms to pack and to find. */
final class Jars {
    private Jars() {}

    /** Writes a jar of text entries. */
    static Path write(Path file, Map<String, String> entries) throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                ZipEntry zipEntry = new ZipEntry(entry.getKey());
                zipEntry.setTime(0);
                out.putNextEntry(zipEntry);
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    /** Writes a jar that names itself as Maven's jars do. */
    static Path named(Path file, String group, String artifact, String version) throws IOException {
        return write(
                file,
                Map.of(
                        "META-INF/maven/" + group + "/" + artifact + "/pom.properties",
                        "groupId=" + group + "\nartifactId=" + artifact + "\nversion=" + version + "\n"));
    }

    /** Writes a pom into a repository. */
    static void pom(Path repository, String group, String artifact, String version, String contents)
            throws IOException {
        Path folder =
                repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(artifact + "-" + version + ".pom"), "<project>" + contents + "</project>");
    }

    /** A pom's licence. */
    static String licence(String name) {
        return "<licenses><license><name>" + name + "</name></license></licenses>";
    }
}
