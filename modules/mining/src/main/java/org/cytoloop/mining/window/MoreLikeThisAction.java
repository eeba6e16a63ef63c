/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.util.List;
import java.util.Optional;
import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.mining.model.MiningTab;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Asks for cells that look like the one under the mouse, or else the selected one. */
@ActionID(category = "Review", id = "org.cytoloop.mining.window.MoreLikeThisAction")
@ActionRegistration(displayName = "#CTL_MoreLikeThis", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Review", position = 70),
    @ActionReference(path = "Shortcuts", name = "S-L")
})
@Messages({
    "CTL_MoreLikeThis=More Like T&his",
    "HINT_MoreLikeThis=Asks for cells that look like the one under the mouse, or the selected one (Shift+L)"
})
public final class MoreLikeThisAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public MoreLikeThisAction() {
        super(Desk.get(), Bundle.CTL_MoreLikeThis(), Bundle.HINT_MoreLikeThis(), null);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.flatMap(open -> open.selection().target()).isPresent();
    }

    @Override
    protected boolean followsHover() {
        return true;
    }

    @Override
    protected void perform(OpenStudy study) {
        MiningDesk.get().model().ifPresent(model -> {
            study.selection().target().ifPresent(cell -> model.moreLike(List.of(cell)));
            MiningTab.QUEUE.open();
        });
    }
}
