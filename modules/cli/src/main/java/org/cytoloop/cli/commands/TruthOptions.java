/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.cli.trial.CellTruth;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Option;

/** What the trials, which measure on a study with known truth, need to know of it. */
final class TruthOptions {
    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--truth",
            required = true,
            paramLabel = "FILE.csv",
            description = "True labels: slice,x,y,label or slice,cell,label.")
    private Path truth;

    @Option(
            names = "--otherwise",
            paramLabel = "LABEL",
            defaultValue = "UNSURE",
            description =
                    "What cells are that the table does not name (default: ${DEFAULT-VALUE}); UNSURE ones take no part.")
    private Label otherwise;

    /** The staining. */
    String staining() {
        return staining;
    }

    /** The rows of the table. */
    List<LabelledPoint> read(CommonOptions common) throws ProblemException {
        return LabelCommandLine.read(truth, common);
    }

    /**
     * What the cells of a study are.
     *
     * @param rows of the table
     * @throws ProblemException when the study does not have the staining, or the rows do not fit it
     */
    CellTruth of(Study study, List<LabelledPoint> rows, RadiusOption radius) throws ProblemException {
        StudyParts.staining(study, staining);
        return CellTruth.of(study, rows, radius.px(), otherwise);
    }
}
