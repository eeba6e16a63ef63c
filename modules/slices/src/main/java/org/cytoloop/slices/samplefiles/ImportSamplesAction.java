/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.samplefiles;

import java.awt.EventQueue;
import java.util.Optional;
import org.cytoloop.slices.dialogs.TaskDialog;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.cytoloop.workspace.Study;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Imports labels that somebody else has given. */
@ActionID(category = "File", id = "org.cytoloop.slices.samplefiles.ImportSamplesAction")
@ActionRegistration(displayName = "#CTL_ImportSamples", lazy = false)
@ActionReference(path = "Menu/File", position = 300, separatorBefore = 290)
@Messages({
    "CTL_ImportSamples=Im&port Samples...",
    "HINT_ImportSamples=Label cells from a table that somebody else has made",
    "TTL_ImportSamples=Import Samples",
    "BTN_ImportSamples=&Apply",
    "HINT_ApplySamples=Label these cells; you can undo it in one step"
})
public final class ImportSamplesAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    private static final RequestProcessor READING = new RequestProcessor("reading imported samples", 1);

    /** Waits this long for the next key while a path is typed. */
    private static final int SETTLE_MS = 150;

    /** For the menu. */
    public ImportSamplesAction() {
        super(
                Desk.get(),
                Bundle.CTL_ImportSamples(),
                Bundle.HINT_ImportSamples(),
                "org/cytoloop/slices/icons/import-samples.svg");
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent() && hasCells(study.get().study());
    }

    private static boolean hasCells(Study study) {
        return study.slices().stream()
                .anyMatch(slice -> study.cellSet(slice.name()).isPresent());
    }

    @Override
    protected boolean showsNames() {
        return true;
    }

    @Override
    protected void perform(OpenStudy study) {
        TaskDialog dialog = new TaskDialog("importSamples", Bundle.BTN_ImportSamples(), Bundle.HINT_ApplySamples());
        dialog.setReady(false);
        Runnable[] refresh = {() -> {}};
        ImportSamplesModel model = new ImportSamplesModel(
                study, task -> READING.post(task, SETTLE_MS), EventQueue::invokeLater, () -> refresh[0].run());
        ImportSamplesPanel panel = new ImportSamplesPanel(model);
        refresh[0] = () -> {
            panel.refresh();
            dialog.setReady(model.canImport());
        };
        if (dialog.ask(Bundle.TTL_ImportSamples(), panel, panel.first()) && model.canImport()) {
            model.start(StatusDisplayer.getDefault()::setStatusText);
        }
        model.close();
    }
}
