/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelReceipt;
import org.cytoloop.workspace.Study;

/** Gives the cells of a study the labels of a table: all of them or, when one line is wrong, none. */
public final class LabelImport {
    private LabelImport() {}

    /**
     * Labels that are on disk.
     *
     * @param labelled number of cells that were given a label
     * @param unmatched number of rows with no cell near enough
     * @param receipt where the labels stand in the journal; empty when no row matched
     */
    public record Outcome(int labelled, int unmatched, Optional<LabelReceipt> receipt) {}

    /**
     * Labels the cells that the rows name or lie nearest to. Of several rows for one cell the last wins.
     *
     * @param file where the rows come from, for messages
     * @param radiusPx how far a row's position may be from the centroid, px
     * @throws ProblemException for an unknown slice, a position outside the slice, or a cell number that does not exist
     */
    public static Outcome apply(
            Study study, String staining, Path file, List<LabelledPoint> rows, double radiusPx, SampleOrigin origin)
            throws ProblemException {
        StudyParts.staining(study, staining);
        Map<CellRef, Label> labels = new LinkedHashMap<>();
        int unmatched = 0;
        RowCells cells = new RowCells(study, file, radiusPx);
        for (LabelledPoint row : rows) {
            Optional<CellRef> cell = cells.find(row);
            if (cell.isPresent()) {
                labels.put(cell.get(), row.label());
            } else {
                unmatched++;
            }
        }
        if (labels.isEmpty()) {
            return new Outcome(0, unmatched, Optional.empty());
        }
        List<LabelCommand.Assignment> assignments = labels.entrySet().stream()
                .map(e -> new LabelCommand.Assignment(e.getKey(), e.getValue(), Double.NaN))
                .toList();
        LabelReceipt receipt = study.label(LabelCommand.byHand(staining, assignments, origin, 0));
        return new Outcome(labels.size(), unmatched, Optional.of(receipt));
    }
}
