/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Tests, intervals and bins that agreement and audit share. */
package org.cytoloop.labelling.statistics;
