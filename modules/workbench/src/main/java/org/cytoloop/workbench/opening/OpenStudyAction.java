/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** File ▸ Open Study: asks which. */
@ActionID(category = "File", id = "org.cytoloop.workbench.opening.OpenStudyAction")
@ActionRegistration(displayName = "#CTL_OpenStudyAction", iconBase = OpenStudyAction.ICON, lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 110),
    @ActionReference(path = "Toolbars/File", position = 110),
    @ActionReference(path = "Shortcuts", name = "D-O")
})
@Messages({"CTL_OpenStudyAction=&Open Study...", "HINT_OpenStudyAction=Open a study that was made before"})
public final class OpenStudyAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    static final String ICON = "org/cytoloop/workbench/icons/openStudy.svg";

    /** For the menu. */
    public OpenStudyAction() {
        ActionFace.dress(this, Bundle.CTL_OpenStudyAction(), Bundle.HINT_OpenStudyAction(), ICON);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        StudyOpening opening = StudyOpening.get();
        StudyChooser.choose(opening.settings()).ifPresent(opening::open);
    }
}
