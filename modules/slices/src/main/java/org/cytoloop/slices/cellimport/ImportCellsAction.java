/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.cellimport;

import java.awt.EventQueue;
import java.util.Optional;
import org.cytoloop.slices.dialogs.TaskDialog;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Imports cells that another tool has detected. */
@ActionID(category = "File", id = "org.cytoloop.slices.cellimport.ImportCellsAction")
@ActionRegistration(displayName = "#CTL_ImportCells", lazy = false)
@ActionReference(path = "Menu/File", position = 210)
@Messages({
    "CTL_ImportCells=I&mport Cells...",
    "HINT_ImportCells=Take over cells that another tool has detected, from a table, GeoJSON or a label mask",
    "TTL_ImportCells=Import Cells",
    "BTN_ImportCells=&Import",
    "HINT_ApplyCells=Give the slices these cells; you can undo it"
})
public final class ImportCellsAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    private static final RequestProcessor READING = new RequestProcessor("reading imported cells", 1);

    /** Waits this long for the next key while a path is typed. */
    private static final int SETTLE_MS = 150;

    /** For the menu. */
    public ImportCellsAction() {
        super(
                Desk.get(),
                Bundle.CTL_ImportCells(),
                Bundle.HINT_ImportCells(),
                "org/cytoloop/slices/icons/import-cells.svg");
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent() && !study.get().study().slices().isEmpty();
    }

    @Override
    protected boolean showsNames() {
        return true;
    }

    @Override
    protected void perform(OpenStudy study) {
        TaskDialog dialog = new TaskDialog("importCells", Bundle.BTN_ImportCells(), Bundle.HINT_ApplyCells());
        ImportCellsPanel[] panel = new ImportCellsPanel[1];
        ImportCellsModel model =
                new ImportCellsModel(study, task -> READING.post(task, SETTLE_MS), EventQueue::invokeLater, () -> {
                    panel[0].refresh();
                    refresh(dialog, panel[0]);
                });
        panel[0] = new ImportCellsPanel(model);
        refresh(dialog, panel[0]);
        if (dialog.ask(Bundle.TTL_ImportCells(), panel[0], panel[0].first()) && model.canImport()) {
            model.start(words -> StatusDisplayer.getDefault().setStatusText(words.replace("\n", "; ")));
        }
        model.close();
    }

    private static void refresh(TaskDialog dialog, ImportCellsPanel panel) {
        dialog.setReady(panel.isReady());
    }
}
