/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.cellimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellImport;
import org.cytoloop.spi.CellImporter;

/**
 * What a file has for a study.
 *
 * @param file the file
 * @param importer what reads it
 * @param named slices the file names; empty when it names none
 * @param unknown those of them that the study does not have
 * @param cells the cells by name of the slice
 */
record CellFile(Path file, CellImporter importer, List<String> named, List<String> unknown, Map<String, Cells> cells) {
    /**
     * What is to be read.
     *
     * @param file the file
     * @param slices the slices of the study
     * @param slice the slice the cells are for; empty for all that the file names
     */
    record Wish(Path file, List<Slice> slices, Optional<Slice> slice) {
        /** Keeps an unmodifiable copy. */
        Wish {
            slices = List.copyOf(slices);
        }
    }

    /**
     * Reads the cells.
     *
     * @throws ProblemException with file, line and column of what is wrong
     */
    static CellFile read(Wish wish, TaskContext task) throws ProblemException {
        CellImporter importer = CellImport.importer(wish.file());
        List<String> named = CellImport.slices(importer, wish.file(), task);
        List<String> unknown = new ArrayList<>(named);
        wish.slices().forEach(slice -> unknown.remove(slice.name()));
        List<Slice> wanted = wish.slice().map(List::of).orElseGet(() -> wish.slices().stream()
                .filter(slice -> named.contains(slice.name()))
                .toList());
        if (wanted.isEmpty()) {
            throw new ProblemException(wish.file().getFileName()
                    + (named.isEmpty()
                            ? " does not say which slices its cells are in; choose the slice."
                            : " has cells of " + String.join(", ", named.subList(0, Math.min(5, named.size())))
                                    + (named.size() > 5 ? ", ..." : "") + ", none of which is a slice of this study."));
        }
        Map<String, Cells> cells = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            TaskContext part = task.part(i / (double) wanted.size(), (i + 1) / (double) wanted.size());
            cells.put(wanted.get(i).name(), CellImport.read(importer, wish.file(), wanted.get(i), part));
        }
        return new CellFile(wish.file(), importer, named, List.copyOf(unknown), cells);
    }
}
