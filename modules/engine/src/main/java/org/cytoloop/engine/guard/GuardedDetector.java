/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.Services;

/**
 * A cell detector, possibly a stranger's plug-in, that can do no harm: whatever it throws becomes a {@link
 * ProblemException} that names it, cells outside the image are refused, and when it does not stop within a second of
 * being cancelled, it is waited for no longer. Thread-safe.
 */
public final class GuardedDetector implements CellDetector {
    private static final Logger LOG = Logger.getLogger(GuardedDetector.class.getName());
    private final CellDetector detector;
    private final GuardedCall guard;

    private GuardedDetector(CellDetector detector) {
        this.detector = detector;
        this.guard = new GuardedCall("detector", detector.id());
    }

    /** Guards a detector; one that is guarded already stays as it is. */
    public static GuardedDetector of(CellDetector detector) {
        return detector instanceof GuardedDetector guarded ? guarded : new GuardedDetector(detector);
    }

    @Override
    public String id() {
        return detector.id();
    }

    @Override
    public String displayName() {
        return detector.displayName();
    }

    @Override
    public String version() {
        return detector.version();
    }

    /** The guarded detector as a study remembers it. */
    public UsedProvider described() {
        return Services.described("detector", detector);
    }

    /** Its parameters; none when it fails to name them. */
    @Override
    public List<ParameterSpec> parameters() {
        try {
            List<ParameterSpec> given = guard.callHere("to name its parameters", detector::parameters);
            return given == null ? List.of() : given;
        } catch (ProblemException e) {
            LOG.log(Level.INFO, e.getMessage(), e);
            return List.of();
        }
    }

    @Override
    public Result detect(Plane channel, ParameterSet parameters, TaskContext task) throws ProblemException {
        return checked(channel, task, () -> detector.detect(channel, parameters, task));
    }

    @Override
    public Result detectPart(Plane channel, Region part, ParameterSet parameters, TaskContext task)
            throws ProblemException {
        return checked(channel, task, () -> detector.detectPart(channel, part, parameters, task));
    }

    private Result checked(Plane channel, TaskContext task, Callable<Result> detection) throws ProblemException {
        Result result = guard.call("while it looked for cells", task, detection);
        if (result == null || result.cells() == null) {
            throw guard.problem("gave no answer", null);
        }
        Cells cells = result.cells();
        for (int i = 0; i < cells.size(); i++) {
            float x = cells.x(i);
            float y = cells.y(i);
            if (!(x >= 0 && y >= 0 && x <= channel.width() && y <= channel.height())) {
                throw guard.problem(
                        "found a cell at " + x + ", " + y + " in an image of " + channel.width() + " x "
                                + channel.height() + " px",
                        null);
            }
        }
        return result;
    }
}
