/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.demo;

import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import org.cytoloop.workbench.opening.ActionFace;
import org.cytoloop.workbench.opening.StudyOpening;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** File ▸ Open Demo Study. */
@ActionID(category = "File", id = "org.cytoloop.workbench.demo.OpenDemoStudyAction")
@ActionRegistration(displayName = "#CTL_OpenDemoStudyAction", lazy = false)
@ActionReference(path = "Menu/File", position = 130)
@Messages({
    "CTL_OpenDemoStudyAction=Open &Demo Study",
    "# {0} - folder",
    "HINT_OpenDemoStudyAction=A small study with made-up slices to try everything on; kept in {0}"
})
public final class OpenDemoStudyAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public OpenDemoStudyAction() {
        ActionFace.dress(
                this,
                Bundle.CTL_OpenDemoStudyAction(),
                Bundle.HINT_OpenDemoStudyAction(DemoStudy.defaultFolder()),
                "org/cytoloop/workbench/icons/demoStudy.svg");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        DemoStudy.get().open(StudyOpening.get(), DemoStudy.defaultFolder(), Optional.empty());
    }
}
