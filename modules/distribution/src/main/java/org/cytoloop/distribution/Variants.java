/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The workbench as it is laid out for each system. */
final class Variants {
    private static final String CONF = "etc/cytoloop.conf";
    private static final List<Integer> LINUX_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Project project;
    private final Cluster cluster;
    private final Icons icons;

    Variants(Project project, Cluster cluster, Icons icons) {
        this.project = project;
        this.cluster = cluster;
        this.icons = icons;
    }

    /** For every system that has a Java: launchers for all, texts, the icons for shortcuts. */
    PackingList anySystem() throws IOException {
        return workbench(path -> true)
                .addAll(texts())
                .addAll(linuxDesktop().below("share/"))
                .add("share/cytoloop.ico", icons.ico(), false);
    }

    /** With a Java runtime in {@code jdk}, which the settings name. */
    PackingList withRuntime(JavaRuntime runtime, Path jdk) throws IOException {
        boolean windows = runtime.system().equals("windows");
        PackingList list = workbench(path -> !path.equals(CONF) && (windows || !isWindowsLauncher(path)))
                .add(CONF, bundledSettings(), false)
                .addAll(texts())
                .addFolder("jdk/", jdk, path -> true, Files::isExecutable);
        if (windows) {
            return list.add("share/cytoloop.ico", icons.ico(), false);
        }
        return list.addAll(linuxDesktop().below("share/"));
    }

    /**
     * As bundle of macOS.
     *
     * @param inside the workbench, with or without runtime
     */
    PackingList macApplication(PackingList inside) throws IOException {
        return inside.below("Cytoloop.app/Contents/Resources/cytoloop/")
                .add("Cytoloop.app/Contents/Info.plist", project.filled("macos/Info.plist"), false)
                .add("Cytoloop.app/Contents/MacOS/cytoloop", project.filled("macos/cytoloop"), true)
                .add("Cytoloop.app/Contents/Resources/cytoloop.icns", icons.icns(), false);
    }

    /** For Unix systems that have a Java. */
    PackingList unix() throws IOException {
        return workbench(path -> !isWindowsLauncher(path)).addAll(texts());
    }

    /** Entry of the menu and its icons, below the folder that Linux calls {@code share}. */
    PackingList linuxDesktop() throws IOException {
        PackingList list =
                new PackingList().add("applications/cytoloop.desktop", project.filled("share/cytoloop.desktop"), false);
        for (int size : LINUX_SIZES) {
            list.add("icons/hicolor/" + size + "x" + size + "/apps/cytoloop.png", icons.png(size), false);
        }
        return list;
    }

    private PackingList workbench(Predicate<String> wanted) throws IOException {
        return cluster.list(wanted);
    }

    private PackingList texts() throws IOException {
        return new PackingList()
                .add("README.txt", project.filled("share/README.txt"), false)
                .add("LICENSE", project.top().resolve("LICENSE"), false)
                .add("CHANGELOG.md", project.top().resolve("CHANGELOG.md"), false);
    }

    private byte[] bundledSettings() throws IOException {
        String settings = Files.readString(cluster.folder().resolve(CONF))
                + "\n# The runtime that came with the workbench.\njdkhome=\"${BASEDIR}/jdk\"\n";
        return settings.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isWindowsLauncher(String path) {
        return path.startsWith("bin/") && path.endsWith(".exe");
    }
}
