/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

/**
 * Who labels; in the lookup of the open study.
 *
 * @param name as the journal records it
 */
public record Annotator(String name) {}
