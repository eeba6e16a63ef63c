/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openide.util.RequestProcessor;

/** Asks the disk what {@link NewStudyModel} needs to know, in the background. For the EDT. */
final class NewStudyScout {
    private final RequestProcessor places = new RequestProcessor(NewStudyScout.class.getName() + " places", 1, false);
    private final RequestProcessor files = new RequestProcessor(NewStudyScout.class.getName() + " files", 1, false);
    private final NewStudyModel model;
    private volatile boolean closed;
    private Path asked;

    /** Looks for a model from now on. */
    NewStudyScout(NewStudyModel model) {
        this.model = model;
        model.addListener(this::lookAtPlace);
        lookAtPlace();
    }

    private void lookAtPlace() {
        if (closed || !model.needsLook() || model.folder().equals(Optional.ofNullable(asked))) {
            return;
        }
        Path folder = model.folder().orElseThrow();
        asked = folder;
        places.post(() -> {
            Optional<String> problem = StudyPlace.check(folder);
            EventQueue.invokeLater(() -> {
                if (folder.equals(asked)) {
                    asked = null;
                }
                if (!closed && model.folder().equals(Optional.of(folder))) {
                    model.looked(folder, problem);
                }
            });
        });
    }

    /** Adds files, and the images in folders, and finds out what they are. */
    void add(List<Path> given) {
        files.post(() -> {
            List<Path> expanded = ImageProbe.expand(given);
            EventQueue.invokeLater(() -> model.addFiles(expanded).forEach(this::look));
        });
    }

    private void look(Path file) {
        files.post(() -> {
            if (!closed) {
                ProbedImage found = ImageProbe.look(file);
                EventQueue.invokeLater(() -> model.probed(found));
            }
        });
    }

    /** Looks no more. */
    void close() {
        closed = true;
    }
}
