/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * How grey values become colours on a screen: colours, contrast and composites of channels. Pixel values are never
 * changed. Arrays in, arrays out; no AWT.
 */
package org.cytoloop.engine.display;
