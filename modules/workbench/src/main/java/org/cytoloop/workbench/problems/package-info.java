/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Telling the user what went wrong, in one sentence and what to do.
 */
package org.cytoloop.workbench.problems;
