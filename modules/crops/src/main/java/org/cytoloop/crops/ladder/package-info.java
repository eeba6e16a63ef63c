/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Own labelled cells as crops along the values of a feature. */
package org.cytoloop.crops.ladder;
