/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.spi.CellDetector;

/**
 * What a preview is to show.
 *
 * @param slice the slice
 * @param channel index of the image's channel cells are looked for in
 * @param detector the detector
 * @param parameters its parameters
 * @param area the part of the slice
 * @param display how the viewer shows the channel; empty when it does not yet
 */
record PreviewRequest(
        Slice slice,
        int channel,
        CellDetector detector,
        ParameterSet parameters,
        PreviewArea area,
        Optional<ChannelDisplay> display) {}
