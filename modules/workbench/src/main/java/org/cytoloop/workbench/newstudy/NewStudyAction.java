/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractAction;
import org.cytoloop.workbench.opening.ActionFace;
import org.cytoloop.workbench.opening.StudyOpening;
import org.cytoloop.workbench.stage.ImageIntake;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;

/** File ▸ New Study: asks what it is about, makes it, opens it, adds its first images. */
@ActionID(category = "File", id = "org.cytoloop.workbench.newstudy.NewStudyAction")
@ActionRegistration(displayName = "#CTL_NewStudyAction", iconBase = NewStudyAction.ICON, lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 100),
    @ActionReference(path = "Toolbars/File", position = 100),
    @ActionReference(path = "Shortcuts", name = "D-N")
})
@Messages({"CTL_NewStudyAction=&New Study...", "HINT_NewStudyAction=Begin a new study"})
public final class NewStudyAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    static final String ICON = "org/cytoloop/workbench/icons/newStudy.svg";

    /** For the menu. */
    public NewStudyAction() {
        ActionFace.dress(this, Bundle.CTL_NewStudyAction(), Bundle.HINT_NewStudyAction(), ICON);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        begin(List.of());
    }

    /**
     * Asks what a new study is about, makes it, opens it, adds its first images. For the EDT.
     *
     * @param images files or folders that are in the list of images already
     */
    public static void begin(List<Path> images) {
        StudyOpening opening = StudyOpening.get();
        NewStudyModel model =
                new NewStudyModel(opening.settings().place(), opening.settings().annotator());
        NewStudyScout scout = new NewStudyScout(model);
        NewStudyDialog dialog = new NewStudyDialog(model, scout);
        if (!images.isEmpty()) {
            scout.add(images);
        }
        boolean wanted = dialog.ask();
        scout.close();
        if (wanted) {
            make(opening, model);
        }
    }

    /** Makes the study a complete model describes, opens it and hands over its images. */
    static void make(StudyOpening opening, NewStudyModel model) {
        List<Path> images = model.readableFiles();
        opening.create(
                model.folder().orElseThrow(),
                model.settings(),
                model.annotator().trim(),
                study -> takeIn(images));
    }

    private static void takeIn(List<Path> images) {
        ImageIntake intake = Lookup.getDefault().lookup(ImageIntake.class);
        if (intake != null && !images.isEmpty()) {
            intake.add(images);
        }
    }
}
