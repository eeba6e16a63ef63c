/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.stage.ImageIntake;
import org.openide.util.Lookup;

/**
 * Holds images that were dropped before there was a study, and adds them to the study that is made for them. A study that
 * has slices already is none that was made for them: then they are forgotten. For the EDT.
 */
final class NewStudyImages implements DeskListener {
    private final Desk desk;
    private List<Path> waiting = List.of();

    NewStudyImages(Desk desk) {
        this.desk = desk;
    }

    /** Keeps images for the next study. */
    void keep(List<Path> images) {
        desk.removeListener(this);
        waiting = List.copyOf(images);
        desk.addListener(this);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change != DeskChange.STUDY || desk.study().isEmpty()) {
            return;
        }
        List<Path> images = waiting;
        waiting = List.of();
        desk.removeListener(this);
        ImageIntake intake = Lookup.getDefault().lookup(ImageIntake.class);
        if (intake != null && desk.study().get().study().slices().isEmpty()) {
            intake.add(images);
        }
    }
}
