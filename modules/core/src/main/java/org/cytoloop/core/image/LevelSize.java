/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

/**
 * Size of one pyramid level. Level 0 is the full resolution.
 *
 * @param width columns in px of this level
 * @param height rows in px of this level
 */
public record LevelSize(int width, int height) {}
