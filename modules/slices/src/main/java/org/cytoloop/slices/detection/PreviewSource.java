/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.io.Closeable;
import java.util.List;
import java.util.Objects;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workspace.Study;

/**
 * Makes previews of one slice after the other; keeps the image of the last one open, and its picture. Not thread-safe:
 * all calls come from one background thread at a time.
 */
final class PreviewSource implements Closeable {
    private final Study study;
    private Slice slice;
    private SliceImage image;
    private PreviewRequest pictured;
    private GreyPicture picture;

    PreviewSource(Study study) {
        this.study = study;
    }

    /**
     * Makes a preview.
     *
     * @throws ProblemException when the image cannot be read
     */
    PreviewResult make(PreviewRequest request, TaskContext task) throws ProblemException {
        Plane plane = plane(request);
        if (!isPictured(request)) {
            picture = GreyPicture.read(plane, request.area(), request.display().orElse(null), task);
            pictured = request;
        }
        long start = System.nanoTime();
        CellDetector.Result found =
                request.detector().detectPart(plane, request.area().region(), request.parameters(), task);
        return new PreviewResult(request, found, picture, (System.nanoTime() - start) / 1e9);
    }

    private boolean isPictured(PreviewRequest request) {
        return pictured != null
                && pictured.slice().equals(request.slice())
                && pictured.channel() == request.channel()
                && pictured.area().equals(request.area())
                && pictured.display().equals(request.display());
    }

    private Plane plane(PreviewRequest request) throws ProblemException {
        if (image == null || !Objects.equals(slice, request.slice())) {
            close();
            image = StudyImages.open(study, request.slice());
            slice = request.slice();
        }
        return image.pixels(List.of(request.channel()), slice.pixelSizeUm()).plane(0);
    }

    /** Lets go of the image; the next preview opens it again. */
    @Override
    public void close() {
        if (image != null) {
            image.close();
        }
        image = null;
        slice = null;
        picture = null;
        pictured = null;
    }
}
