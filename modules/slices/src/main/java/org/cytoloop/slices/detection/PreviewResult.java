/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import org.cytoloop.spi.CellDetector;

/**
 * A preview.
 *
 * @param request what was asked for
 * @param found the cells, in px of the slice, and the values automatic choice gave
 * @param picture the channel in grey
 * @param seconds time the detector took, reading included
 */
record PreviewResult(PreviewRequest request, CellDetector.Result found, GreyPicture picture, double seconds) {}
