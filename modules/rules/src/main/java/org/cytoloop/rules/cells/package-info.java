/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The measured cells of a study, as rules see them: values, labels, and what a rule makes of them. */
package org.cytoloop.rules.cells;
