/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Tests of the installed workbench as a whole: it starts, every module is on, every provider is found. */
package org.cytoloop.application;
