/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.problems.Problems;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Shows a report that was written, by the programs of this computer. */
@Messages({
    "TTL_OpenReport=Open Report",
    "# {0} - path",
    "MSG_CannotOpen=No program of this computer opens {0}; open it yourself, the path can be copied."
})
final class WrittenReport {
    private static final RequestProcessor OPENING = new RequestProcessor("opening a report", 1);

    private WrittenReport() {}

    /** True when this computer can open files by their kind. */
    static boolean canOpen() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    /** Opens a file or folder; a problem is told. On any thread. */
    static void open(Path path) {
        OPENING.post(() -> {
            try {
                Desktop.getDesktop().open(path.toFile());
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
                Problems.tell(Bundle.TTL_OpenReport(), new ProblemException(Bundle.MSG_CannotOpen(path.toString()), e));
            }
        });
    }

    /** Puts the path on the clipboard. */
    static void copy(Path path) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(path.toString()), null);
    }
}
