/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import org.cytoloop.core.api.Stability;

/**
 * What a channel shows, and what a classifier is trained for.
 *
 * @param name unique in the study, such as "cFos"
 * @param channel the channel: a number from 1, or a channel's name
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
public record Staining(String name, String channel) {}
