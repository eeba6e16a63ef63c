/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

/**
 * One feature of a set, without the channel.
 *
 * @param what second half of the feature's name
 * @param unit unit
 * @param description one sentence for the user
 */
record Measure(String what, String unit, String description) {}
