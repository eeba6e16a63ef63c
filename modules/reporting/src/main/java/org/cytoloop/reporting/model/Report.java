/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import java.util.List;

/**
 * A report.
 *
 * @param title what stands on top
 * @param sections in their order
 */
public record Report(String title, List<Section> sections) {
    /** Keeps an unmodifiable copy. */
    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param id stable, lower case, unique in the report; the anchor of the contents
     * @param title its heading
     * @param blocks what it holds
     */
    public record Section(String id, String title, List<Block> blocks) {
        /** Keeps an unmodifiable copy. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
