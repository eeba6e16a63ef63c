/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How study folders are named and told from others. */
public final class StudyPaths {
    /** How the names of study folders end. */
    public static final String SUFFIX = ".cytoloop";

    private static final String DATABASE = "study.db";
    private static final Logger LOG = Logger.getLogger(StudyPaths.class.getName());

    private StudyPaths() {}

    /** True for names such as {@code mice.cytoloop}; looks at the name alone. */
    public static boolean isNamedLikeStudy(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().endsWith(SUFFIX);
    }

    /** True when the folder holds a study's database. */
    public static boolean holdsStudy(Path folder) {
        return Files.isRegularFile(folder.resolve(DATABASE));
    }

    /** The study folder the user means: the path itself, or the folder of a {@code study.db}; absolute. */
    public static Path folderOf(Path chosen) {
        Path path = chosen.toAbsolutePath().normalize();
        Path name = path.getFileName();
        Path parent = path.getParent();
        return name != null && parent != null && name.toString().equals(DATABASE) ? parent : path;
    }

    /** The name of a study as its folder tells it: without the suffix. */
    public static String nameOf(Path folder) {
        Path name = folder.getFileName();
        String text = name == null ? folder.toString() : name.toString();
        return text.endsWith(SUFFIX) ? text.substring(0, text.length() - SUFFIX.length()) : text;
    }

    /** True when both are the same folder on disk. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            LOG.log(Level.FINE, "not there", e);
            return false;
        }
    }
}
