/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;

/** Puts a section together, block by block; what is empty is left out. Not thread-safe. */
final class SectionDraft {
    private final String id;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    SectionDraft(String id, String title) {
        this.id = id;
        this.title = title;
    }

    SectionDraft text(String words) {
        return text(Prose.of(words));
    }

    SectionDraft text(Prose text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text.list()));
        }
        return this;
    }

    SectionDraft table(TableDraft table) {
        if (!table.isEmpty()) {
            blocks.add(table.block());
        }
        return this;
    }

    SectionDraft chart(Prose caption, Plot plot) {
        if (!plot.isEmpty()) {
            blocks.add(new Block.Chart(caption.list(), plot));
        }
        return this;
    }

    SectionDraft all(List<Block> more) {
        blocks.addAll(more);
        return this;
    }

    Report.Section section() {
        return new Report.Section(id, title, blocks);
    }
}
