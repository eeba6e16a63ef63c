/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Finds cells in one channel. */
public interface CellDetector extends Provider {
    /** Id of the parameter every detector has: expected cell diameter in px; empty means automatic. */
    String DIAMETER_PX = "diameter-px";

    /** Id of the parameter every detector has: 0 (few, sure cells) to 1 (many); empty means automatic. */
    String SENSITIVITY = "sensitivity";

    /** The parameters, {@link #DIAMETER_PX} and {@link #SENSITIVITY} among them. */
    List<ParameterSpec> parameters();

    /**
     * Detects cells tile by tile; the result is the same for any tile size and number of threads. Cells are ordered by
     * row, then column, of their centroids.
     *
     * @param channel the channel at full resolution
     * @param parameters values for {@link #parameters()}
     * @param task progress, cancel (within a second) and threads
     * @return the cells and the parameters that automatic choice gave
     * @throws ProblemException when the image cannot be read
     */
    Result detect(Plane channel, ParameterSet parameters, TaskContext task) throws ProblemException;

    /**
     * Detects the cells of a part of a plane, quickly, for previews: inside the part and away from its edge they are
     * those that {@link #detect} finds in the whole plane with the same parameters. This default looks at the part and a
     * margin alone, so that what a detector chooses automatically may differ from its choice for the whole plane;
     * detectors that can, do better.
     *
     * @param channel the whole channel at full resolution
     * @param part where centroids lie, px of the whole; not empty after clipping to the plane
     * @param parameters values for {@link #parameters()}
     * @param task progress, cancel (within a second) and threads
     * @return the cells with centroids in the part, in px of the whole
     * @throws ProblemException when the image cannot be read
     */
    default Result detectPart(Plane channel, Region part, ParameterSet parameters, TaskContext task)
            throws ProblemException {
        int margin = parameters.isAutomatic(DIAMETER_PX) ? 128 : (int) Math.ceil(5 * parameters.real(DIAMETER_PX));
        PlanePart seen = PlanePart.around(channel, part, margin, 1);
        Result result = detect(seen, parameters, task);
        return new Result(
                result.cells().movedInto(seen.x(), seen.y(), part), result.diameterPx(), result.sensitivity());
    }

    /**
     * Cells with the values that were used.
     *
     * @param cells the cells
     * @param diameterPx expected diameter that was used, px
     * @param sensitivity sensitivity that was used, 0 to 1
     */
    record Result(Cells cells, double diameterPx, double sensitivity) {}
}
