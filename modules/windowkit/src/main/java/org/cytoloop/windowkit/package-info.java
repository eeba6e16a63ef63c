/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What tests of windows begin with: a small study on a desk, changes waited for, panels painted. */
package org.cytoloop.windowkit;
