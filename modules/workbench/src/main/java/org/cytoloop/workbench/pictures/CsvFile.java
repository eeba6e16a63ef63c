/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.openide.util.NbBundle.Messages;

/** Writes tables as CSV: a whole file or none. */
@Messages({
    "# {0} - file",
    "# {1} - reason",
    "CsvFile_failed=The table {0} could not be written: {1}; choose another folder or make room on the disk."
})
public final class CsvFile {
    private CsvFile() {}

    /**
     * Writes a table as UTF-8; a file that was there is replaced when the new one is complete. Off the EDT.
     *
     * @throws ProblemException when it cannot be written
     */
    public static void write(String table, Path file) throws ProblemException {
        try (DraftFile draft = DraftFile.beside(file)) {
            Files.writeString(draft.path(), table, StandardCharsets.UTF_8);
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(Bundle.CsvFile_failed(file, e.getMessage()), e);
        }
    }
}
