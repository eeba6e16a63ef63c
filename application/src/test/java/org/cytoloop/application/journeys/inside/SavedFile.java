/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that a window is told to write. */
final class SavedFile {
    private SavedFile() {}

    /** Saves by a button, into a file. */
    static void save(String button, Path file) {
        save(() -> Ui.press(button), file);
    }

    /** Saves by what opens the file dialog, into a file. */
    static void save(Runnable command, Path file) {
        command.run();
        Choosers.approve(List.of(file));
        Ui.await(file + " is written", () -> Files.isRegularFile(file) && Files.size(file) > 0);
        Ui.backToMainWindow();
    }

    /** The lines of a file. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError("the file could not be read", e);
        }
    }
}
