/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Training a round, training live, and training a round once more to the same bytes. */
package org.cytoloop.operations.training;
