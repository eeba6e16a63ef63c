/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;

/**
 * A package for Debian, Ubuntu and their kin, which takes Java from the system: the workbench in {@code /usr/lib}, its
 * launcher on the path, an entry in the menu. Made of two tars in an ar (man page deb(5)), so it can be made anywhere.
 */
final class DebianPackage {
    private final Project project;
    private final Archives archives;

    DebianPackage(Project project, Archives archives) {
        this.project = project;
        this.archives = archives;
    }

    /** File name in the form the package tools expect. */
    String fileName() {
        return "cytoloop_" + version() + "_all.deb";
    }

    /** A snapshot is older than the release it will be: the tilde says so. */
    private String version() {
        return project.version().replace("-SNAPSHOT", "~snapshot");
    }

    /**
     * Writes the package.
     *
     * @param workbench the layout for Unix systems
     * @param desktop menu entry and icons
     * @param file what to write
     */
    void write(PackingList workbench, PackingList desktop, Path file) throws IOException {
        PackingList data = workbench
                .below("usr/lib/cytoloop/")
                .addAll(desktop.below("usr/share/"))
                .add("usr/share/doc/cytoloop/copyright", project.filled("share/copyright"), false);
        long kilobytes = 0;
        for (PackingList.Item item : data.items().values()) {
            kilobytes += (item.size() + 1023) / 1024;
        }
        String control = new String(project.filled("share/debian-control"), StandardCharsets.UTF_8)
                .replace("@debian-version@", version())
                .replace("@installed-size@", Long.toString(kilobytes));
        PackingList about = new PackingList().add("control", control.getBytes(StandardCharsets.UTF_8), false);
        Path folder = Files.createTempDirectory(project.built(), "deb");
        Path controlTar = folder.resolve("control.tar.gz");
        Path dataTar = folder.resolve("data.tar.gz");
        archives.systemTarGz(about, Map.of(), controlTar);
        archives.systemTarGz(data, Map.of("usr/bin/cytoloop", "../lib/cytoloop/bin/cytoloop"), dataTar);
        try (OutputStream stream = Files.newOutputStream(file);
                ArArchiveOutputStream out = new ArArchiveOutputStream(stream)) {
            member(out, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
            member(out, "control.tar.gz", Files.readAllBytes(controlTar));
            member(out, "data.tar.gz", Files.readAllBytes(dataTar));
        }
        Files.delete(controlTar);
        Files.delete(dataTar);
        Files.delete(folder);
    }

    private void member(ArArchiveOutputStream out, String name, byte[] bytes) throws IOException {
        out.putArchiveEntry(new ArArchiveEntry(
                name, bytes.length, 0, 0, 0100644, project.time().getEpochSecond()));
        out.write(bytes);
        out.closeArchiveEntry();
    }
}
