/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.openide.util.NbBundle.Messages;

/** The columns of the health page. For the EDT. */
@Messages({
    "Health_state=State",
    "Health_kind=Kind",
    "Health_name=Name",
    "Health_id=Id",
    "Health_version=Version",
    "Health_module=Module"
})
final class HealthTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private transient List<ProviderHealth> rows = List.of();

    /** Shows other rows. */
    void show(List<ProviderHealth> next) {
        rows = next;
        fireTableDataChanged();
    }

    ProviderHealth row(int index) {
        return rows.get(index);
    }

    /** Where a plug-in is; -1 when it is not there. */
    int indexOf(String kind, String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind().equals(kind) && rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 6;
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? HealthState.class : String.class;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.Health_state();
            case 1 -> Bundle.Health_kind();
            case 2 -> Bundle.Health_name();
            case 3 -> Bundle.Health_id();
            case 4 -> Bundle.Health_version();
            default -> Bundle.Health_module();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        ProviderHealth row = rows.get(index);
        return switch (column) {
            case 0 -> row.state();
            case 1 -> HealthWords.kind(row.kind());
            case 2 -> HealthWords.name(row);
            case 3 -> HealthWords.id(row);
            case 4 -> row.version();
            default -> HealthWords.module(row);
        };
    }
}
