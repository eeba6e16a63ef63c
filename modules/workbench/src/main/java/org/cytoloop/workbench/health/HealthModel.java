/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.health;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.spi.Services;
import org.openide.util.NbBundle;

/** One row per registered provider. For the EDT. */
@NbBundle.Messages({
    "Health_service=Service",
    "Health_name=Name",
    "Health_id=Id",
    "Health_version=Version",
    "Health_module=From",
    "Health_health=Health",
    "Health_ok=ok",
    "# {0} - number of services",
    "Health_allWell=All {0} services are well.",
    "# {0} - number of services with a problem",
    "# {1} - number of services",
    "Health_ill={0} of {1} services cannot be used; the rows marked below say why. The rest works without them."
})
final class HealthModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final String OK = "ok";
    private final transient List<Services.Health> rows;

    /** Those with a problem come first. */
    HealthModel(List<Services.Health> rows) {
        this.rows = rows.stream()
                .sorted(java.util.Comparator.comparing(row -> OK.equals(row.health())))
                .toList();
    }

    boolean isWell(int row) {
        return OK.equals(rows.get(row).health());
    }

    /** One sentence about all. */
    String summary() {
        long ill = rows.stream().filter(row -> !OK.equals(row.health())).count();
        return ill == 0 ? Bundle.Health_allWell(rows.size()) : Bundle.Health_ill(ill, rows.size());
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
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.Health_service();
            case 1 -> Bundle.Health_name();
            case 2 -> Bundle.Health_id();
            case 3 -> Bundle.Health_version();
            case 4 -> Bundle.Health_module();
            default -> Bundle.Health_health();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        Services.Health row = rows.get(index);
        return switch (column) {
            case 0 -> row.service();
            case 1 -> row.name();
            case 2 -> row.id();
            case 3 -> row.version();
            case 4 -> row.module();
            default -> isWell(index) ? Bundle.Health_ok() : row.health();
        };
    }
}
