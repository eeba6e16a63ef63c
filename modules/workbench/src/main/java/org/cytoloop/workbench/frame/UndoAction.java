/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.util.Optional;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;

/** Takes back the last change of the study, whichever window is active. */
@ActionID(category = "Edit", id = "org.cytoloop.workbench.frame.UndoAction")
@ActionRegistration(displayName = "#CTL_Undo", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Edit", position = 100),
    @ActionReference(path = "Toolbars/UndoRedo", position = 100),
    @ActionReference(path = "Shortcuts", name = "D-Z")
})
@NbBundle.Messages({
    "CTL_Undo=&Undo",
    "# {0} - what is undone",
    "CTL_UndoWhat=&Undo {0}",
    "HINT_Undo=Take back the last change of the study"
})
public final class UndoAction extends StepAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public UndoAction() {
        this(Desk.get());
    }

    UndoAction(Desk desk) {
        super(desk, Bundle.CTL_Undo(), Bundle.HINT_Undo(), "org/cytoloop/workbench/icons/undo.svg");
    }

    @Override
    Optional<String> next(OpenStudy study) {
        return study.undoRedo().canUndo() ? Optional.of(study.undoRedo().getUndoPresentationName()) : Optional.empty();
    }

    @Override
    String name(String what) {
        return Bundle.CTL_UndoWhat(what);
    }

    @Override
    protected void perform(OpenStudy study) {
        study.undoRedo().undo();
    }
}
