/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What is told of one round: calibration, importance of features, scores under another threshold. */
package org.cytoloop.scoring.card;
