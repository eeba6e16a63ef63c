/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Opens the dialog that detects cells. */
@ActionID(category = "Slice", id = "org.cytoloop.slices.detection.DetectCellsAction")
@ActionRegistration(displayName = "#CTL_DetectCells", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Slice", position = 100),
    @ActionReference(path = "Toolbars/Study", position = 300),
    @ActionReference(path = "Shortcuts", name = "D-D")
})
@Messages({"CTL_DetectCells=&Detect Cells...", "HINT_DetectCells=Find the cells of slices, with a live preview (Ctrl+D)"
})
public final class DetectCellsAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    private static final RequestProcessor LOOKING = new RequestProcessor("looking for images", 1);

    private transient ImagePresence images;

    /** For the menu. */
    public DetectCellsAction() {
        super(Desk.get(), Bundle.CTL_DetectCells(), Bundle.HINT_DetectCells(), "org/cytoloop/slices/icons/detect.svg");
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        if (images == null) {
            images = new ImagePresence(LOOKING::post, EventQueue::invokeLater, this::refresh);
        }
        return images.any(study.map(s -> s.study().slices()).orElse(List.of()));
    }

    @Override
    protected void perform(OpenStudy study) {
        DetectCellsDialog.open(desk(), study);
    }
}
