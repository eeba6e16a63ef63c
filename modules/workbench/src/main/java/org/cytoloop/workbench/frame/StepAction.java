/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.util.Optional;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.cytoloop.workbench.widgets.KeyHints;
import org.cytoloop.workspace.StudyEvent;

/** A step back or forth through the changes of the study; its name tells which change. */
abstract class StepAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    private final String plainName;
    private final transient DeskListener names = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY || change == DeskChange.SAVED || change == DeskChange.NAMES) {
                rename();
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            rename();
        }
    };

    StepAction(Desk desk, String name, String tooltip, String icon) {
        super(desk, name, tooltip, icon);
        this.plainName = name;
        putValue(KeyHints.STABLE_NAME, name);
        desk.addListener(names);
    }

    /** What the next step would undo or do again. */
    abstract Optional<String> next(OpenStudy study);

    /** The name of the command that undoes this or does it again. */
    abstract String name(String what);

    @Override
    protected final boolean canWork(Optional<OpenStudy> study) {
        return study.flatMap(this::next).isPresent();
    }

    private void rename() {
        putValue(
                NAME,
                desk().study()
                        .flatMap(this::next)
                        .filter(what -> !what.isBlank())
                        .map(what -> name(ShortText.of(what)))
                        .orElse(plainName));
        refresh();
    }
}
