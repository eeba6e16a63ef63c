/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.Study;

/** Takes over the cells another tool has detected. */
public final class CellImport {
    private CellImport() {}

    /**
     * The importer that reads a file best.
     *
     * @throws ProblemException when there is no such file or none can read it
     */
    public static CellImporter importer(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("There is no file " + file + "; check the path.");
        }
        return Services.importerFor(file)
                .orElseThrow(() -> new ProblemException("The cells in " + file
                        + " cannot be read: it is no CSV with x and y columns, no label mask and no GeoJSON."));
    }

    /**
     * The slices a file names, in the words of {@link CellImporter#slices}.
     *
     * @throws ProblemException when the file cannot be read
     */
    public static List<String> slices(CellImporter importer, Path file, TaskContext task) throws ProblemException {
        GuardedCall guard = new GuardedCall("importer", importer.id());
        List<String> named = guard.call("while it read " + file, task, () -> importer.slices(file, task));
        if (named == null) {
            throw guard.problem("gave no answer for " + file, null);
        }
        return named;
    }

    /**
     * Reads the cells of a slice.
     *
     * @throws ProblemException when the file cannot be read, saying where and why
     */
    public static Cells read(CellImporter importer, Path file, Slice slice, TaskContext task) throws ProblemException {
        GuardedCall guard = new GuardedCall("importer", importer.id());
        Cells cells = guard.call("while it read " + file, task, () -> importer.read(file, slice, task));
        if (cells == null) {
            throw guard.problem("gave no cells for " + file, null);
        }
        return cells;
    }

    /**
     * Gives a slice the cells that were read.
     *
     * @param importer who read them
     * @return what became of the labels of the cells there were
     */
    public static ReattachReport store(Study study, String slice, Cells cells, CellImporter importer)
            throws ProblemException {
        return study.setCells(
                slice,
                cells,
                new CellSetInfo.Draft(importer.id(), Map.of("version", importer.version()), Double.NaN)
                        .by(List.of(Services.described("importer", importer))));
    }
}
