/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Labels that something speaks against: the rule, what the annotator said before, or labelled cells that look alike.
 * {@link org.cytoloop.labelling.contradictions.ContradictionBook} keeps and ranks them.
 */
package org.cytoloop.labelling.contradictions;
