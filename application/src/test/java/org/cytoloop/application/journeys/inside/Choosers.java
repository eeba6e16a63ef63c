/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFileChooser;

/** Answers the file dialog that is open. */
final class Choosers {
    private Choosers() {}

    /** Chooses files and confirms. */
    static void approve(List<Path> files) {
        Ui.await("a file dialog is open", () -> open() != null);
        JFileChooser chooser = Ui.ask(Choosers::open);
        Ui.act(() -> {
            File[] chosen = files.stream().map(Path::toFile).toArray(File[]::new);
            if (chooser.isMultiSelectionEnabled()) {
                chooser.setSelectedFiles(chosen);
            } else {
                chooser.setSelectedFile(chosen[0]);
            }
        });
        Ui.begin(chooser::approveSelection);
        Ui.await("the file dialog is closed", () -> open() == null);
    }

    /** Types a path into the file dialog and confirms by Enter. */
    static void type(Path file) {
        Ui.await("a file dialog is open", () -> open() != null);
        Keyboard.retype(file.toString());
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("the file dialog is closed", () -> open() == null);
    }

    private static JFileChooser open() {
        for (Window window : Window.getWindows()) {
            JFileChooser found = window.isShowing() ? in(window) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JFileChooser in(Container container) {
        for (Component child : container.getComponents()) {
            JFileChooser found = child instanceof JFileChooser chooser && chooser.isShowing()
                    ? chooser
                    : child instanceof Container inner ? in(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
