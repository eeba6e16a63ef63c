/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.window.SlicePanel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows the channels one after the other. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.NextChannelAction")
@ActionRegistration(displayName = "#CTL_NextChannelAction", lazy = false)
@ActionReference(path = "Menu/View", position = 220)
@Messages({
    "CTL_NextChannelAction=&Next Channel",
    "HINT_NextChannelAction=Show the next channel alone; after the last one all together (Tab in the slice)"
})
public final class NextChannelAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public NextChannelAction() {
        super(Bundle.CTL_NextChannelAction(), Bundle.HINT_NextChannelAction(), null);
    }

    @Override
    void perform(SlicePanel panel) {
        panel.channels().next();
    }
}
