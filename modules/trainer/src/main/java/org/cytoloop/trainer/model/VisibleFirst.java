/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;

/** The slices of a study in the order in which their calls are wanted: what the user looks at first. */
final class VisibleFirst {
    private VisibleFirst() {}

    /** Slices that have cells: the current one, those that are shown, then the others. On the EDT. */
    static List<String> of(OpenStudy open) {
        Set<String> wanted = new LinkedHashSet<>();
        open.slice().map(Slice::name).ifPresent(wanted::add);
        Stages.installed().ifPresent(stages -> {
            // what a tab hides is seen later than what stands beside
            stages.all().stream()
                    .filter(stage -> stage.component().isShowing())
                    .map(Stage::slice)
                    .forEach(wanted::add);
            stages.all().stream().map(Stage::slice).forEach(wanted::add);
        });
        open.study().slices().stream().map(Slice::name).forEach(wanted::add);
        List<String> ordered = new ArrayList<>(wanted);
        ordered.removeIf(name -> open.study().cellSet(name).isEmpty());
        return ordered;
    }
}
