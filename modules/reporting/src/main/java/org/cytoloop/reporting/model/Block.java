/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import java.util.List;
import org.cytoloop.plots.model.Plot;

/** A part of a section. */
public sealed interface Block {
    /**
     * A paragraph.
     *
     * @param text its words and numbers
     */
    record Paragraph(List<Inline> text) implements Block {
        /** Keeps an unmodifiable copy. */
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param head headers of the columns, with units
     * @param rows the cells, as many in each row as there are headers
     */
    record Table(List<Inline> caption, List<String> head, List<List<List<Inline>>> rows) implements Block {
        /** Keeps unmodifiable copies. */
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A chart.
     *
     * @param caption what it shows, and how many units it stands on
     * @param plot the chart
     */
    record Chart(List<Inline> caption, Plot plot) implements Block {
        /** Keeps an unmodifiable copy. */
        public Chart {
            caption = List.copyOf(caption);
        }
    }

    /**
     * A picture. Its array is not copied and must not be changed.
     *
     * @param caption what it shows
     * @param png a PNG file
     * @param width width in the page, px
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(List<Inline> caption, byte[] png, int width) implements Block {
        /** Keeps an unmodifiable copy. */
        public Picture {
            caption = List.copyOf(caption);
        }
    }
}
