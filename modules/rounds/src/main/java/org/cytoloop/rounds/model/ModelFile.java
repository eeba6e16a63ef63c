/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.openide.util.NbBundle.Messages;

/** Writes models: a whole file or none. */
@Messages({
    "# {0} - file",
    "# {1} - reason",
    "ModelFile_failed=The model {0} could not be written: {1}; choose another folder or make room on the disk."
})
final class ModelFile {
    private ModelFile() {}

    /**
     * Writes a model; a file that was there is replaced when the new one is complete. Off the EDT.
     *
     * @throws ProblemException when it cannot be written
     */
    static void write(byte[] model, Path file) throws ProblemException {
        try (DraftFile draft = DraftFile.beside(file)) {
            Files.write(draft.path(), model);
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(Bundle.ModelFile_failed(file, e.getMessage()), e);
        }
    }
}
