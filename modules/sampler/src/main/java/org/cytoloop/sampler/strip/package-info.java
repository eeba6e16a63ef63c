/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The strip of crops: one component that paints, however many cells a batch has. */
package org.cytoloop.sampler.strip;
