/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.util.Optional;
import org.cytoloop.engine.display.DisplaySettings;

/**
 * Everything that decides how a crop looks, besides the cell.
 *
 * @param subject the slice and what of it is shown
 * @param display contrast and colours; empty for automatic ones
 * @param side edge length, screen pixels
 */
public record CropVersion(CropSubject subject, Optional<DisplaySettings> display, int side) {}
