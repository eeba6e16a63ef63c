/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.awt.image.BufferedImage;

/**
 * The pictures of one cell, made of screen pixels.
 *
 * @param marker the marker's channel alone
 * @param composite all channels as the viewer shows them
 * @param version what they were made for
 */
public record Crop(BufferedImage marker, BufferedImage composite, CropVersion version) {}
