/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Links viewers. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.LinkViewsAction")
@ActionRegistration(displayName = "#CTL_LinkViewsAction", lazy = false)
@ActionReference(path = "Menu/View", position = 530)
@Messages({"CTL_LinkViewsAction=&Zoom Together", "HINT_LinkViewsAction=Zoom and move all open slices together"})
public final class LinkViewsAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public LinkViewsAction() {
        super(Bundle.CTL_LinkViewsAction(), Bundle.HINT_LinkViewsAction(), "linkviews");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isLinked();
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).setLinked(on);
    }
}
