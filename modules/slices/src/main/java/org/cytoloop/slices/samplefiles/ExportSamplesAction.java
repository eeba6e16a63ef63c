/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.samplefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.SampleExport;
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

/** Writes the samples of a staining as a table. */
@ActionID(category = "File", id = "org.cytoloop.slices.samplefiles.ExportSamplesAction")
@ActionRegistration(displayName = "#CTL_ExportSamples", lazy = false)
@ActionReference(path = "Menu/File", position = 310)
@Messages({
    "CTL_ExportSamples=&Export Samples...",
    "HINT_ExportSamples=Write the labels of a staining as a table that can be imported again",
    "TTL_ExportSamples=Export Samples",
    "BTN_ExportSamples=&Export",
    "HINT_WriteSamples=Write the file",
    "LBL_ExportingSamples=Exporting samples",
    "# {0} - number of samples",
    "# {1} - file",
    "MSG_Exported={0,number,0} {0,choice,1#sample|1<samples} written to {1}",
    "# {0} - folder",
    "MSG_ExportsFolder=The folder {0} cannot be made; choose another place."
})
public final class ExportSamplesAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public ExportSamplesAction() {
        super(
                Desk.get(),
                Bundle.CTL_ExportSamples(),
                Bundle.HINT_ExportSamples(),
                "org/cytoloop/slices/icons/export-samples.svg");
    }

    /** When something is labelled. */
    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent() && !choices(study.get().study()).isEmpty();
    }

    /** The file holds the names, and so does the place where it lies. */
    @Override
    protected boolean showsNames() {
        return true;
    }

    private static List<ExportSamplesPanel.Choice> choices(Study study) {
        return study.settings().stainings().stream()
                .map(staining -> new ExportSamplesPanel.Choice(
                        staining.name(), study.samples(staining.name()).size()))
                .filter(choice -> choice.samples() > 0)
                .toList();
    }

    @Override
    protected void perform(OpenStudy study) {
        study.jobs().start(Bundle.LBL_ExportingSamples(), task -> exports(study.study()), folder -> ask(study, folder));
    }

    private static Path exports(Study study) throws ProblemException {
        try {
            return Files.createDirectories(study.exportsFolder());
        } catch (IOException e) {
            throw new ProblemException(
                    Bundle.MSG_ExportsFolder(study.exportsFolder().toString()), e);
        }
    }

    private static void ask(OpenStudy study, Path folder) {
        List<ExportSamplesPanel.Choice> choices = choices(study.study());
        if (choices.isEmpty()) {
            return;
        }
        TaskDialog dialog = new TaskDialog("exportSamples", Bundle.BTN_ExportSamples(), Bundle.HINT_WriteSamples());
        ExportSamplesPanel[] panel = new ExportSamplesPanel[1];
        panel[0] = new ExportSamplesPanel(
                choices,
                study.staining().name(),
                folder,
                () -> dialog.setReady(panel[0] == null || panel[0].target().isPresent()));
        if (dialog.ask(Bundle.TTL_ExportSamples(), panel[0], panel[0].first())) {
            panel[0].target().ifPresent(file -> write(study, panel[0].staining(), file));
        }
    }

    private static void write(OpenStudy study, String staining, Path file) {
        study.jobs()
                .start(
                        Bundle.LBL_ExportingSamples(),
                        task -> SampleExport.write(study.study(), staining, file, task),
                        count -> StatusDisplayer.getDefault()
                                .setStatusText(Bundle.MSG_Exported(count, file.toString())));
    }
}
