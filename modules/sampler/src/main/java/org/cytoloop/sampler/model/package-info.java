/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What the sampler knows and does for the open study: how to draw, the batch in the strip, the counts. No Swing. */
package org.cytoloop.sampler.model;
