/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window in which slices are judged. */
@TopComponent.Description(
        preferredID = ReviewTopComponent.ID,
        iconBase = "org/cytoloop/review/icons/review.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "properties", openAtStartup = true, position = 250)
@ActionID(category = "Window", id = "org.cytoloop.review.window.ReviewTopComponent")
@ActionReference(path = "Menu/Window", position = 185)
@TopComponent.OpenActionRegistration(displayName = "#CTL_ReviewTopComponent", preferredID = ReviewTopComponent.ID)
@Messages({
    "CTL_ReviewTopComponent=Re&view",
    "ReviewTopComponent_name=Review",
    "HINT_ReviewTopComponent=Slices by their need of review, and what you say of them"
})
public final class ReviewTopComponent extends PanelTopComponent<ReviewPanel> {
    static final String ID = "ReviewTopComponent";

    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public ReviewTopComponent() {
        super(
                Desk.get(),
                new ReviewPanel(ReviewDesk.get()),
                Bundle.ReviewTopComponent_name(),
                Bundle.HINT_ReviewTopComponent());
        follow(ReviewDesk.get(), panel());
    }
}
