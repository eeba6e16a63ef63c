/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.time.Clock;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.workspace.HistoryEntry;
import org.openide.util.NbBundle;

/** The rows of the history as a table. For the EDT. */
@NbBundle.Messages({"History_what=What", "History_when=When", "History_who=Who"})
final class HistoryTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private final transient Clock clock;
    private transient List<HistoryEntry> rows = List.of();

    HistoryTableModel(Clock clock) {
        this.clock = clock;
    }

    void show(List<HistoryEntry> next) {
        int before = rows.size();
        boolean grown =
                next.size() > before && before > 0 && next.subList(0, before).equals(rows);
        rows = next;
        if (grown) {
            fireTableRowsInserted(before, next.size() - 1);
        } else {
            fireTableDataChanged();
        }
    }

    HistoryEntry entry(int row) {
        return rows.get(row);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.History_what();
            case 1 -> Bundle.History_when();
            default -> Bundle.History_who();
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        HistoryEntry entry = rows.get(row);
        return switch (column) {
            case 0 -> HistoryText.what(entry);
            case 1 -> HistoryText.when(entry.time(), clock);
            default -> entry.annotator();
        };
    }
}
