/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;

/**
 * Which providers made what there is in a study, as they were then. What was made before this was kept has as much as is
 * known: ids and some versions. Answers from memory; may be asked on the event thread. Thread-safe.
 */
public interface Provenance {
    /** What a round was made with: its trainer, its feature sets, and the readers of the slices it was trained on. */
    List<UsedProvider> of(RoundInfo round);

    /** What found or brought the cells of a set, and what read the image for it. */
    List<UsedProvider> of(CellSetInfo cellSet);

    /** What read the image of a slice when it was added; several for joined files, empty when not known. */
    List<UsedProvider> ofSlice(String slice);

    /** The format the image of a slice had when it was added, such as "OME-TIFF"; empty when not known. */
    String format(String slice);

    /** Every provider that was ever used or chosen, once; what was learned last of it. Ordered by kind and id. */
    List<UsedProvider> remembered();

    /** What is remembered of a provider. */
    default Optional<UsedProvider> remembered(String kind, String id) {
        return remembered().stream()
                .filter(used -> used.kind().equals(kind) && used.id().equals(id))
                .findFirst();
    }
}
