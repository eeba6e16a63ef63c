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

/** Does again what was undone last, whichever window is active. */
@ActionID(category = "Edit", id = "org.cytoloop.workbench.frame.RedoAction")
@ActionRegistration(displayName = "#CTL_Redo", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Edit", position = 110),
    @ActionReference(path = "Toolbars/UndoRedo", position = 110),
    @ActionReference(path = "Shortcuts", name = "DS-Z")
})
@NbBundle.Messages({
    "CTL_Redo=&Redo",
    "# {0} - what is done again",
    "CTL_RedoWhat=&Redo {0}",
    "HINT_Redo=Do again what was undone last"
})
public final class RedoAction extends StepAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public RedoAction() {
        this(Desk.get());
    }

    RedoAction(Desk desk) {
        super(desk, Bundle.CTL_Redo(), Bundle.HINT_Redo(), "org/cytoloop/workbench/icons/redo.svg");
    }

    @Override
    Optional<String> next(OpenStudy study) {
        return study.undoRedo().canRedo() ? Optional.of(study.undoRedo().getRedoPresentationName()) : Optional.empty();
    }

    @Override
    String name(String what) {
        return Bundle.CTL_RedoWhat(what);
    }

    @Override
    protected void perform(OpenStudy study) {
        study.undoRedo().redo();
    }
}
