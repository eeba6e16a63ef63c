/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import java.awt.event.ActionEvent;
import java.io.File;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.RuleFile;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.cytoloop.workspace.RuleDraft;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.Actions;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;

/** Reads a rule from a file into the editor, where it is a draft until it is saved. */
@ActionID(category = "File", id = "org.cytoloop.rules.actions.ImportRuleAction")
@ActionRegistration(displayName = "#CTL_ImportRule", lazy = false)
@ActionReference(path = "Menu/File", position = 320)
@Messages({
    "CTL_ImportRule=Import R&ule...",
    "HINT_ImportRule=Read a rule from a file into the rule editor, where it is a draft until you save it",
    "ImportRule_title=Import Rule",
    "ImportRule_approve=Import",
    "ImportRule_reading=Importing a rule"
})
public final class ImportRuleAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ImportRuleAction() {
        super(Desk.get(), Bundle.CTL_ImportRule(), Bundle.HINT_ImportRule(), "org/cytoloop/rules/icons/import.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        File file = new FileChooserBuilder(RuleFile.class)
                .setTitle(Bundle.ImportRule_title())
                .setApproveText(Bundle.ImportRule_approve())
                .setFilesOnly(true)
                .addDefaultFileFilters()
                .setFileFilter(RuleFiles.FILTER)
                .setDefaultWorkingDirectory(study.study().folder().getParent().toFile())
                .showOpenDialog();
        if (file == null) {
            return;
        }
        study.jobs()
                .start(
                        Bundle.ImportRule_reading(),
                        task -> Imported.of(study, file),
                        imported -> show(study, imported));
    }

    /** What was read, and how many of its examples do not belong here. */
    private record Imported(RuleDraft draft, int leftOut) {
        static Imported of(OpenStudy study, File file) throws ProblemException {
            RuleFile read = RuleFile.read(file.toPath());
            RuleDraft draft = read.draftFor(study.study());
            return new Imported(
                    draft, read.rule().examples().size() - draft.examples().size());
        }
    }

    private static void show(OpenStudy study, Imported imported) {
        RulesDesk.get().model().filter(model -> model.study() == study).ifPresent(model -> {
            model.editor().take(imported.draft(), imported.leftOut());
            Actions.forID("Sample", "org.cytoloop.rules.actions.RuleEditorAction")
                    .actionPerformed(new ActionEvent(model, 0, ""));
        });
    }
}
