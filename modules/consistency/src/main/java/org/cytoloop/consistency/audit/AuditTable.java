/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.labelling.audit.AuditReport;
import org.cytoloop.labelling.audit.AuditTest;
import org.cytoloop.labelling.audit.LevelShare;
import org.cytoloop.labelling.audit.TestResult;
import org.openide.util.NbBundle.Messages;

/** The tests of an audit, one row each. For the EDT. */
@Messages({
    "AuditTable_what=What differs",
    "AuditTable_by=By",
    "AuditTable_verdict=Verdict",
    "AuditTable_n=Cells",
    "AuditTable_effect=Largest difference",
    "AuditTable_p=p",
    "AuditTable_holm=p (Holm)",
    "# {0} - level",
    "# {1} - percentage points",
    "AuditTable_difference={0}: {1} points"
})
final class AuditTable extends AbstractTableModel {
    static final int VERDICT = 2;

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 7;
    private static final double SMALLEST = 0.001;

    private transient List<AuditTest> rows = List.of();

    void show(AuditReport report) {
        rows = report.tests();
        fireTableDataChanged();
    }

    AuditTest row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.AuditTable_what();
            case 1 -> Bundle.AuditTable_by();
            case VERDICT -> Bundle.AuditTable_verdict();
            case 3 -> Bundle.AuditTable_n();
            case 4 -> Bundle.AuditTable_effect();
            case 5 -> Bundle.AuditTable_p();
            default -> Bundle.AuditTable_holm();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        AuditTest row = rows.get(index);
        return switch (column) {
            case 0 -> capitalised(row.outcome().words());
            case 1 -> row.factor().one();
            case VERDICT -> row.verdict().word();
            case 3 -> cells(row);
            case 4 -> difference(row);
            case 5 -> p(row.test().map(TestResult::p));
            default -> p(Optional.of(row.adjustedP()));
        };
    }

    /** How many cells a test stands on. */
    static long cells(AuditTest test) {
        return test.levels().stream().mapToLong(LevelShare::n).sum();
    }

    private static String difference(AuditTest row) {
        double points = 100 * row.difference().value();
        return row.most().isEmpty() || Double.isNaN(points)
                ? ""
                : Bundle.AuditTable_difference(row.most(), String.format(Locale.ROOT, "%+.1f", points));
    }

    /** A p value as people read it. */
    static String p(Optional<Double> value) {
        if (value.isEmpty() || Double.isNaN(value.get())) {
            return "";
        }
        return value.get() < SMALLEST ? "< 0.001" : String.format(Locale.ROOT, "%.3f", value.get());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
