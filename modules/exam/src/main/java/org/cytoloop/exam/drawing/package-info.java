/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Drawing an exam, and drawing more cells for it. */
package org.cytoloop.exam.drawing;
