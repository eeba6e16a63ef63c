/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.cytoloop.core.model.Rule;
import org.cytoloop.operations.RuleFile;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;

/** Writes the rule in use to a file. */
@ActionID(category = "File", id = "org.cytoloop.rules.actions.ExportRuleAction")
@ActionRegistration(displayName = "#CTL_ExportRule", lazy = false)
@ActionReference(path = "Menu/File", position = 330)
@Messages({
    "CTL_ExportRule=Export Ru&le...",
    "HINT_ExportRule=Write the rule in use to a file, for another study or beside your results",
    "ExportRule_title=Export Rule",
    "ExportRule_approve=Export",
    "ExportRule_writing=Exporting the rule",
    "# {0} - file",
    "ExportRule_done=Rule written to {0}"
})
public final class ExportRuleAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ExportRuleAction() {
        super(Desk.get(), Bundle.CTL_ExportRule(), Bundle.HINT_ExportRule(), "org/cytoloop/rules/icons/export.svg");
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent() && rule().isPresent();
    }

    private static Optional<Rule> rule() {
        return RulesDesk.get().model().map(model -> model.editor()).flatMap(EditorModel::current);
    }

    @Override
    protected void perform(OpenStudy study) {
        Rule rule = rule().orElseThrow();
        File file = new FileChooserBuilder(RuleFile.class)
                .setTitle(Bundle.ExportRule_title())
                .setApproveText(Bundle.ExportRule_approve())
                .setFilesOnly(true)
                .addDefaultFileFilters()
                .setFileFilter(RuleFiles.FILTER)
                .setSelectionApprover(RuleFiles.replacing())
                .setDefaultWorkingDirectory(study.study().folder().getParent().toFile())
                .showSaveDialog();
        if (file == null) {
            return;
        }
        Path target = RuleFiles.withEnding(file).toPath();
        study.jobs()
                .start(
                        Bundle.ExportRule_writing(),
                        task -> {
                            RuleFile.write(study.study(), rule, target);
                            return target;
                        },
                        done -> StatusDisplayer.getDefault().setStatusText(Bundle.ExportRule_done(done)));
    }
}
