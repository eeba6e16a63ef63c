/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Executor;
import org.cytoloop.core.model.Slice;

/**
 * Knows whether any of some slices has its image. Files are looked for in the background, once for each list of slices.
 * For the EDT.
 */
final class ImagePresence {
    private final Executor background;
    private final Executor edt;
    private final Runnable known;
    private List<Slice> asked = List.of();
    private boolean present;

    /**
     * @param background runs off the EDT
     * @param edt runs on the EDT, later
     * @param known told there when the answer is another
     */
    ImagePresence(Executor background, Executor edt, Runnable known) {
        this.background = background;
        this.edt = edt;
        this.known = known;
    }

    /** True when an image is there as far as is known; a new list of slices is looked into. */
    boolean any(List<Slice> slices) {
        if (!slices.equals(asked)) {
            asked = slices;
            present = false;
            if (!slices.isEmpty()) {
                background.execute(() -> look(slices));
            }
        }
        return present;
    }

    private void look(List<Slice> slices) {
        boolean found =
                slices.stream().anyMatch(slice -> slice.image().files().stream().allMatch(Files::exists));
        edt.execute(() -> {
            if (slices.equals(asked) && present != found) {
                present = found;
                known.run();
            }
        });
    }
}
