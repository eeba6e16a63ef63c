/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.openide.util.NbBundle;

/** The rows of the cheat sheet: a heading per group, then its commands. For the EDT. */
@NbBundle.Messages({"CheatSheet_command=Command", "CheatSheet_key=Key"})
final class CheatSheetModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private transient List<KeyedCommand> commands = List.of();
    /** A heading has an empty name. */
    private transient List<KeyedCommand> rows = List.of();

    private String filter = "";
    private boolean onlyWithKey = true;

    void setCommands(List<KeyedCommand> all) {
        commands = List.copyOf(all);
        arrange();
    }

    void setFilter(String words) {
        filter = words;
        arrange();
    }

    void setOnlyWithKey(boolean only) {
        onlyWithKey = only;
        arrange();
    }

    private void arrange() {
        List<KeyedCommand> next = new ArrayList<>();
        String group = "";
        for (KeyedCommand command : commands) {
            if (onlyWithKey && command.key().isEmpty() || !command.matches(filter)) {
                continue;
            }
            if (!command.group().equals(group)) {
                group = command.group();
                next.add(new KeyedCommand(group, "", ""));
            }
            next.add(command);
        }
        rows = next;
        fireTableDataChanged();
    }

    boolean isHeading(int row) {
        return rows.get(row).name().isEmpty();
    }

    /** What is shown, as text with tabs. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (KeyedCommand row : rows) {
            if (row.name().isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(row.group()).append('\n');
            } else {
                text.append(row.key()).append('\t').append(row.name()).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 2;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? Bundle.CheatSheet_command() : Bundle.CheatSheet_key();
    }

    @Override
    public Object getValueAt(int row, int column) {
        KeyedCommand command = rows.get(row);
        if (command.name().isEmpty()) {
            return column == 0 ? command.group() : "";
        }
        return column == 0 ? command.name() : command.key();
    }
}
