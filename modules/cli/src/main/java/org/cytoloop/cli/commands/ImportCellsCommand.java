/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.operations.CellImport;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cytoloop import-cells}: takes over the cells another tool has detected. */
@Command(
        name = "import-cells",
        mixinStandardHelpOptions = true,
        description = "Take over cells from a CSV (x,y[,area] in px), a label mask or GeoJSON.")
public final class ImportCellsCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file with the cells.")
    private Path file;

    @Option(names = "--slice", required = true, paramLabel = "NAME", description = "The slice they belong to.")
    private String sliceName;

    @Override
    public Integer call() throws Exception {
        InputFiles.requireFile(file);
        CellImporter importer = CellImport.importer(file);
        try (Study opened = study.open()) {
            Slice slice = StudyParts.slice(opened, sliceName);
            Cells cells = CellImport.read(importer, file, slice, common.task());
            ReattachReport reattached = CellImport.store(opened, sliceName, cells, importer);
            var json = Console.JSON.objectNode();
            json.put("slice", sliceName);
            json.put("cells", cells.size());
            common.console().result(json, sliceName + ": " + cells.size() + " cells from " + file.getFileName());
            Reattached.note(reattached).ifPresent(common.console()::note);
        }
        return 0;
    }
}
