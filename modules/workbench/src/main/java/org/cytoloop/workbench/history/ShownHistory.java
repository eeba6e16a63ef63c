/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.HistoryEntry;

/**
 * The history of a study with the names as they may be shown: what is filtered, copied and asked is what is seen.
 *
 * @param open the study
 */
record ShownHistory(OpenStudy open) implements HistorySource {
    @Override
    public List<HistoryEntry> page(long beforeSeq, int max) throws ProblemException {
        return open.study().history(beforeSeq, max).stream().map(this::shown).toList();
    }

    private HistoryEntry shown(HistoryEntry entry) {
        String text = open.names().text(entry.text());
        return new HistoryEntry(entry.seq(), entry.time(), entry.annotator(), text, entry.undoable(), entry.undone());
    }
}
