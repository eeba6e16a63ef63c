/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.util.Optional;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** File ▸ Find Missing Images: for a study whose images were moved. */
@ActionID(category = "File", id = "org.cytoloop.workbench.opening.FindMissingImagesAction")
@ActionRegistration(displayName = "#CTL_FindMissingImagesAction", lazy = false)
@ActionReference(path = "Menu/File", position = 220)
@Messages({
    "CTL_FindMissingImagesAction=&Find Missing Images...",
    "HINT_FindMissingImagesAction=Tell where images are that were moved or renamed"
})
public final class FindMissingImagesAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public FindMissingImagesAction() {
        super(
                Desk.get(),
                Bundle.CTL_FindMissingImagesAction(),
                Bundle.HINT_FindMissingImagesAction(),
                "org/cytoloop/workbench/icons/findImages.svg");
        StudyOpening.get().missingImages().addListener(this::refresh);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent() && !StudyOpening.get().missingImages().images().isEmpty();
    }

    @Override
    protected void perform(OpenStudy study) {
        StudyOpening.get().showMissingImages();
    }
}
