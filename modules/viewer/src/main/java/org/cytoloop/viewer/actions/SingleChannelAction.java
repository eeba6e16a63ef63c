/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.window.SlicePanel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows one channel alone. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.SingleChannelAction")
@ActionRegistration(displayName = "#CTL_SingleChannelAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 230),
    @ActionReference(path = "Shortcuts", name = "S")
})
@Messages({
    "CTL_SingleChannelAction=&Just the Active Channel",
    "HINT_SingleChannelAction=Show the active channel alone in grey, or all together again (S)"
})
public final class SingleChannelAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public SingleChannelAction() {
        super(Bundle.CTL_SingleChannelAction(), Bundle.HINT_SingleChannelAction(), "single");
    }

    @Override
    void perform(SlicePanel panel) {
        panel.channels().showSingle(panel.channels().active());
    }
}
