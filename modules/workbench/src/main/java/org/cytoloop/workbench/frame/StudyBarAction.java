/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.awt.Component;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.cytoloop.workbench.desk.Desk;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;
import org.openide.util.NbPreferences;
import org.openide.util.actions.Presenter;

/** Puts the study bar into the toolbar. */
@ActionID(category = "Toolbars", id = "org.cytoloop.workbench.frame.StudyBarAction")
@ActionRegistration(displayName = "#CTL_StudyBar", lazy = false)
@ActionReference(path = "Toolbars/Study", position = 100)
@NbBundle.Messages("CTL_StudyBar=Study, Staining, Annotator")
public final class StudyBarAction extends AbstractAction implements Presenter.Toolbar {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public StudyBarAction() {
        putValue(NAME, Bundle.CTL_StudyBar());
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        // a bar, not a command
    }

    @Override
    public Component getToolbarPresenter() {
        KnownAnnotators known = new KnownAnnotators(NbPreferences.forModule(StudyBar.class));
        return new StudyBar(new StudyBarModel(Desk.get(), known));
    }
}
