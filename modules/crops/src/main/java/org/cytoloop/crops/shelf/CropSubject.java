/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import org.cytoloop.core.model.Slice;

/**
 * What crops are cut from.
 *
 * @param slice the slice
 * @param marker index of the marker's channel in the slice, from 0
 * @param sizePx edge length of what a crop shows, px of the full resolution
 */
public record CropSubject(Slice slice, int marker, double sizePx) {}
