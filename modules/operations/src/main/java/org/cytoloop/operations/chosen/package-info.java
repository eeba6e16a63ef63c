/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Which installed providers a study's {@linkplain org.cytoloop.workspace.Choices choices} come to, and the words when
 * one of them is not installed.
 */
package org.cytoloop.operations.chosen;
