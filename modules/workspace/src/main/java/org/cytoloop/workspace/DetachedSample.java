/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import org.cytoloop.core.model.Sample;

/**
 * A sample whose cell was not found again when the slice was detected anew. It is kept, takes no part in training, and
 * comes back when a later detection finds a cell at its place.
 *
 * @param sample the sample; its cell number is that of the cell set it was lost from
 * @param x where the cell was, px
 * @param y where the cell was, px
 * @param seq the journal event that detached it
 */
public record DetachedSample(Sample sample, float x, float y, long seq) {}
