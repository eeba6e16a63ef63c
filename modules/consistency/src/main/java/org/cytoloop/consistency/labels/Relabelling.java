/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.labels;

import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.openide.util.NbBundle.Messages;

/** Gives cells that are samples a label under the current rule, each as one step of undo. For the EDT. */
@Messages({
    "Relabelling_labelling=Labelling a cell",
    "Relabelling_keeping=Keeping a label",
    "Relabelling_releasing=Keeping a label no longer"
})
public final class Relabelling {
    private Relabelling() {}

    /** Labels a cell, also when it has that label already: then the label is under the current rule from now on. */
    public static void give(OpenStudy open, CellRef cell, Label label) {
        String staining = open.staining().name();
        open.writer().submit(Bundle.Relabelling_labelling(), study -> {
            if (study.sample(staining, cell).isPresent()) {
                study.label(LabelCommand.flip(
                        staining, List.of(new Assignment(cell, label, Double.NaN)), LabelCommand.CURRENT_RULE));
            }
            return null;
        });
    }

    /**
     * Keeps a label against what speaks against it.
     *
     * @param reason not blank
     */
    public static void keep(OpenStudy open, CellRef cell, String reason) {
        String staining = open.staining().name();
        open.writer().submit(Bundle.Relabelling_keeping(), study -> {
            study.memory().keep(staining, cell, reason);
            return null;
        });
    }

    /** Keeps a label no longer; what speaks against it counts again. */
    public static void release(OpenStudy open, CellRef cell) {
        String staining = open.staining().name();
        open.writer().submit(Bundle.Relabelling_releasing(), study -> {
            // another change may have ended it in the meantime
            if (study.memory().kept(staining, cell).isPresent()) {
                study.memory().release(staining, cell);
            }
            return null;
        });
    }

    /** The other class; of an UNSURE cell, the one that is said of it. */
    public static Label other(Label label, Label says) {
        return switch (label) {
            case ON -> Label.OFF;
            case OFF -> Label.ON;
            case UNSURE -> says;
        };
    }
}
