/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Inline;
import org.cytoloop.reporting.model.Prose;

/** Puts a table together, row by row. Not thread-safe. */
final class TableDraft {
    private final Prose caption;
    private final List<String> head;
    private final List<List<List<Inline>>> rows = new ArrayList<>();

    TableDraft(Prose caption, String... head) {
        this(caption, List.of(head));
    }

    TableDraft(Prose caption, List<String> head) {
        this.caption = caption;
        this.head = List.copyOf(head);
    }

    TableDraft row(Prose... cells) {
        return row(List.of(cells));
    }

    TableDraft row(List<Prose> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + head);
        }
        rows.add(cells.stream().map(Prose::list).toList());
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Block.Table block() {
        return new Block.Table(caption.list(), head, rows);
    }
}
