/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Jars that a tool has packed in the order of the disk and with the time of the build. */
final class Jars {
    private Jars() {}

    /**
     * Packs every jar below a folder again: the same files, in order. The manifest comes first, as capitals come before
     * the small letters of packages.
     */
    static void settle(Path folder, Archives archives) throws IOException {
        for (Path jar : PackingList.filesIn(folder)) {
            if (jar.toString().endsWith(".jar")) {
                Path settled = Files.createTempFile(folder, "settled", ".tmp");
                archives.zip(read(jar), settled);
                Files.move(settled, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static PackingList read(Path jar) throws IOException {
        PackingList list = new PackingList();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    list.add(entry.getName(), zip.getInputStream(entry).readAllBytes(), false);
                }
            }
        }
        return list;
    }
}
