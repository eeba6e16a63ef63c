/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

/**
 * One channel as the file describes it.
 *
 * @param name name from the metadata, or "Channel 1", "Channel 2", ... ("Red", "Green", "Blue" for RGB images)
 * @param rgb display colour 0xRRGGBB, or -1 when the file gives none
 */
public record ChannelInfo(String name, int rgb) {}
