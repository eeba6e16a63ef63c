/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The door between the slice viewer and the other windows: what is on the stage, what tools do, what is marked.
 */
package org.cytoloop.workbench.stage;
