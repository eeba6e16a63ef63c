/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.lib.weka;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import weka.core.WekaPackageManager;

/**
 * Makes Weka ready to be used as a library.
 *
 * <p>The first Weka classifier that is trained starts Weka's package manager, which creates {@code ~/wekafiles} and
 * extends {@code java.library.path}. Here it is started once, off line, on a temporary folder that is removed at once, so
 * that Weka neither reads nor writes anything of the user's.
 */
public final class WekaStart {
    private static final String HOME = "WEKA_HOME";
    private static final String LIBRARY_PATH = "java.library.path";

    private static boolean started;

    private WekaStart() {}

    /**
     * Call this before anything of Weka is used; later calls return at once. Thread-safe.
     *
     * @throws IOException when there is no place for a temporary folder
     */
    public static synchronized void once() throws IOException {
        if (started) {
            return;
        }
        String libraryPath = System.getProperty(LIBRARY_PATH);
        String home = System.getProperty(HOME);
        Path folder = Files.createTempDirectory("weka");
        try {
            System.setProperty("weka.packageManager.offline", "true");
            System.setProperty("weka.packageManager.loadPackages", "false");
            System.setProperty("weka.core.loadPackages", "false");
            System.setProperty(HOME, folder.toString());
            // reading the field starts the package manager's static initialiser
            File used = WekaPackageManager.WEKA_HOME;
            if (!used.toPath().equals(folder)) {
                throw new IllegalStateException("Weka was started before, on " + used);
            }
        } finally {
            restore(HOME, home);
            restore(LIBRARY_PATH, libraryPath);
            remove(folder);
        }
        started = true;
    }

    private static void restore(String property, String value) {
        if (value == null) {
            System.clearProperty(property);
        } else {
            System.setProperty(property, value);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
