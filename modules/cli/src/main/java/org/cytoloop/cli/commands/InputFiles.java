/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;

/** Checks on files the user names, before anything is opened. */
final class InputFiles {
    private InputFiles() {}

    /** Refuses what is not a readable file. */
    static void requireFile(Path file) throws ProblemException {
        if (!Files.exists(file)) {
            throw new ProblemException("There is no file " + file + "; check the path.");
        }
        if (Files.isDirectory(file)) {
            throw new ProblemException(file + " is a folder; name a file.");
        }
        if (!Files.isReadable(file)) {
            throw new ProblemException(file + " may not be read by this user; check its permissions.");
        }
    }
}
