/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the start page offers. For the EDT. */
final class WelcomeModel {
    /** More would not fit. */
    static final int MOST = 6;

    private final Supplier<List<Path>> recent;
    private final Consumer<Path> opener;
    private final Consumer<List<Path>> newcomer;

    /**
     * A start page.
     *
     * @param recent the studies opened last, newest first
     * @param opener opens a study
     * @param newcomer begins a new study with images
     */
    WelcomeModel(Supplier<List<Path>> recent, Consumer<Path> opener, Consumer<List<Path>> newcomer) {
        this.recent = recent;
        this.opener = opener;
        this.newcomer = newcomer;
    }

    /** The studies opened last, newest first, not too many. */
    List<Path> recent() {
        List<Path> all = recent.get();
        return all.subList(0, Math.min(MOST, all.size()));
    }

    void open(Path study) {
        opener.accept(study);
    }

    /** Opens a study that was dropped, or begins a new one with the images that were. */
    void dropped(List<Path> files) {
        for (Path file : files) {
            if (isStudy(file)) {
                opener.accept(file);
                return;
            }
        }
        if (!files.isEmpty()) {
            newcomer.accept(files);
        }
    }

    private static boolean isStudy(Path file) {
        return nameOf(file).endsWith(".cytoloop");
    }

    /** Name of a study, as its folder tells. */
    static String studyName(Path folder) {
        String name = nameOf(folder);
        return name.endsWith(".cytoloop") ? name.substring(0, name.length() - ".cytoloop".length()) : name;
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
