/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.HistoryEntry;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.NbBundle;

/** Undoes many steps at once, after asking. */
@NbBundle.Messages({
    "# {0} - number of changes",
    "# {1} - the oldest of them",
    "UndoBack_question={0,choice,1#This undoes the last change|1<This undoes the last {0} changes, one after the other}:"
            + "\nback to and including \"{1}\".\n\nRedo brings them back, until something else is changed.",
    "UndoBack_title=Undo Back to Here",
    "UndoBack_doing=Undoing several changes"
})
final class UndoBack {
    private UndoBack() {}

    /** Asks, then undoes. */
    static void ask(OpenStudy study, HistoryEntry target, int steps) {
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                Bundle.UndoBack_question(steps, target.text()),
                Bundle.UndoBack_title(),
                NotifyDescriptor.OK_CANCEL_OPTION,
                NotifyDescriptor.QUESTION_MESSAGE);
        if (DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION) {
            undo(study, steps);
        }
    }

    /** Undoes a number of steps, or as many as there are. */
    static void undo(OpenStudy study, int steps) {
        study.writer().submit(Bundle.UndoBack_doing(), data -> {
            int done = 0;
            while (done < steps && data.undo().isPresent()) {
                done++;
            }
            return done;
        });
    }
}
