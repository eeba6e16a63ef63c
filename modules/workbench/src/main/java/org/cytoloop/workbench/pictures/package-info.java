/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Pictures of what windows show: on the clipboard and in files. */
package org.cytoloop.workbench.pictures;
