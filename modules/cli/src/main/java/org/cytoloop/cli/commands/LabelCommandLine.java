/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.LabelImport;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cytoloop label}: labels cells from a table. */
@Command(
        name = "label",
        mixinStandardHelpOptions = true,
        description = "Label cells from a CSV with slice,x,y,label or slice,cell,label.")
public final class LabelCommandLine implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Parameters(index = "1", paramLabel = "FILE.csv", description = "The labels: ON, OFF or UNSURE.")
    private Path file;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        List<LabelledPoint> rows = read(file, common);
        try (Study opened = study.open()) {
            LabelImport.Outcome outcome =
                    LabelImport.apply(opened, staining, file, rows, radius.px(), SampleOrigin.IMPORT);
            var json = Console.JSON.objectNode();
            json.put("labelled", outcome.labelled());
            json.put("unmatched", outcome.unmatched());
            json.put("exam", outcome.ofExam());
            outcome.receipt().ifPresent(receipt -> json.put("journal", receipt.seq()));
            common.console()
                    .result(
                            json,
                            outcome.labelled() + " cells labelled, " + outcome.unmatched()
                                    + " rows with no cell within " + radius.px() + " px"
                                    + (outcome.ofExam() == 0
                                            ? ""
                                            : ", " + outcome.ofExam() + " cells of the exam left as they are"));
        }
        return 0;
    }

    /** Reads a table of labels with the importer that supports it best. */
    static List<LabelledPoint> read(Path file, CommonOptions common) throws ProblemException {
        InputFiles.requireFile(file);
        return LabelImport.read(file, common.task());
    }
}
