/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Reads labels that somebody else has given, for labelling or for scoring. */
public interface LabelImporter extends Provider {
    /** How well this importer can read the file, by content rather than name. Quick; does not throw. */
    SupportLevel support(Path file);

    /**
     * Reads all labels of a file.
     *
     * @throws ProblemException with file, line and column of what is wrong: no half-read result
     */
    List<LabelledPoint> read(Path file, TaskContext task) throws ProblemException;

    /**
     * One label.
     *
     * @param slice name of the slice
     * @param cell cell number from 1, or 0 when the cell is named by its position
     * @param x centroid column, px; NaN when the cell is named by its number
     * @param y centroid row, px; NaN when the cell is named by its number
     * @param label the label
     * @param line line in the file, from 1, for messages
     * @param staining name of the staining the label is for; empty when the file does not say
     */
    record LabelledPoint(String slice, int cell, double x, double y, Label label, int line, String staining) {
        /** A label whose staining the file does not say. */
        public LabelledPoint(String slice, int cell, double x, double y, Label label, int line) {
            this(slice, cell, x, y, label, line, "");
        }
    }
}
