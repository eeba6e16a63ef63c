/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.Study;

/** The rounds a command is about. */
final class RoundChoice {
    private RoundChoice() {}

    /**
     * One round, or all of a staining.
     *
     * @param number null for all
     * @throws ProblemException when there is no such round
     */
    static List<RoundInfo> rounds(Study study, String staining, Integer number) throws ProblemException {
        return number == null
                ? study.rounds().of(staining)
                : List.of(StudyParts.round(study, staining, Optional.of(number)));
    }
}
