/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.nio.file.Path;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.store.Database;

/**
 * What the registers of one open study share.
 *
 * @param folder the study folder
 * @param database study.db
 * @param settings the study's settings
 * @param annotator who works on it
 * @param events tells listeners
 */
public record StudyContext(Path folder, Database database, StudySettings settings, String annotator, EventHub events) {
    /** Refuses a staining the study does not have. */
    void requireStaining(String staining) throws ProblemException {
        if (settings.stainings().stream().noneMatch(s -> s.name().equals(staining))) {
            throw new ProblemException("The study has no staining \"" + staining + "\"; it has "
                    + String.join(
                            ", ",
                            settings.stainings().stream().map(s -> s.name()).toList())
                    + ".");
        }
    }
}
