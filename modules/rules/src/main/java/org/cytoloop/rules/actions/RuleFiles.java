/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import java.io.File;
import java.util.Locale;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileChooserBuilder.SelectionApprover;
import org.openide.util.NbBundle.Messages;

/** Names of rule files. */
@Messages({
    "RuleFiles_filter=Rules (*.json)",
    "# {0} - file",
    "RuleFiles_replace=There is a file {0} already. Replace it?",
    "RuleFiles_title=Export Rule"
})
final class RuleFiles {
    /** What the file dialog lists. */
    static final FileFilter FILTER = new FileNameExtensionFilter(Bundle.RuleFiles_filter(), "json");

    private static final String ENDING = ".json";

    private RuleFiles() {}

    /** With the usual ending, when it has none. */
    static File withEnding(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? file
                : new File(file.getParentFile(), file.getName() + ENDING);
    }

    /** Asks before a file is replaced. */
    static SelectionApprover replacing() {
        return selection -> {
            if (selection.length != 1) {
                return false;
            }
            File target = withEnding(selection[0]);
            if (!target.exists()) {
                return true;
            }
            Object answer = DialogDisplayer.getDefault()
                    .notify(new NotifyDescriptor.Confirmation(
                            Bundle.RuleFiles_replace(target.getName()),
                            Bundle.RuleFiles_title(),
                            NotifyDescriptor.OK_CANCEL_OPTION,
                            JOptionPane.QUESTION_MESSAGE));
            return NotifyDescriptor.OK_OPTION.equals(answer);
        };
    }
}
