/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * A report as values: sections of paragraphs, tables, charts and pictures.
 *
 * <p>Every number that says something of the study is an {@link org.cytoloop.reporting.model.Inline.Figure} with an id
 * ({@link org.cytoloop.reporting.model.FigureId}), by which it can be recomputed from the tables that {@code export}
 * writes. Which ids there are is told in {@code org.cytoloop.reporting.study}.
 */
package org.cytoloop.reporting.model;
