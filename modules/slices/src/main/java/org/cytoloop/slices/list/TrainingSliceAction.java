/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.List;
import javax.swing.JMenuItem;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.workbench.widgets.CheckedMenuItem;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Chooses slices for training, or takes the choice back. */
@ActionID(category = "Slice", id = "org.cytoloop.slices.list.TrainingSliceAction")
@ActionRegistration(lazy = false, displayName = "#CTL_TrainingSlice")
@ActionReference(path = "Menu/Slice", position = 220)
@Messages({
    "CTL_TrainingSlice=&Training Slice",
    "HINT_TrainingSlice=Marks the selected slices as training slices, or takes the mark back (Space in the list)"
})
public final class TrainingSliceAction extends TargetsAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public TrainingSliceAction() {
        super(Bundle.CTL_TrainingSlice(), Bundle.HINT_TrainingSlice(), "star");
    }

    /** A menu item that shows whether all these slices are marked whenever its menu opens. */
    @Override
    public JMenuItem getMenuPresenter() {
        return new CheckedMenuItem(this, this::isMarked);
    }

    private boolean isMarked() {
        List<SliceRow> targets =
                desk().study().map(SlicesModel::of).map(SlicesModel::targets).orElse(List.of());
        return !targets.isEmpty()
                && targets.stream().allMatch(row -> row.details().training());
    }

    @Override
    void perform(SlicesModel model) {
        model.toggleTraining(model.targets());
    }
}
