/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows slices alike. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.LinkChannelsAction")
@ActionRegistration(displayName = "#CTL_LinkChannelsAction", lazy = false)
@ActionReference(path = "Menu/View", position = 270)
@Messages({
    "CTL_LinkChannelsAction=Lin&k Channels",
    "HINT_LinkChannelsAction=Show slices with the same channels alike, so that brightness can be compared"
})
public final class LinkChannelsAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public LinkChannelsAction() {
        super(Bundle.CTL_LinkChannelsAction(), Bundle.HINT_LinkChannelsAction(), "link");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return study.display().isLinked();
    }

    @Override
    void set(OpenStudy study, boolean on) {
        study.display().setLinked(on);
    }
}
