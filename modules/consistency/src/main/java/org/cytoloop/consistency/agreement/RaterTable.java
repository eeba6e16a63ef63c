/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.labelling.agreement.AgreementScore;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.openide.util.NbBundle.Messages;

/** Who agrees how far, one row for each person and each pair. For the EDT. */
@Messages({
    "RaterTable_who=Who",
    "RaterTable_same=Same",
    "# {0} - how many agree",
    "# {1} - of how many",
    "RaterTable_of={0} of {1}",
    "RaterTable_agreement=Agreement (95 %)",
    "RaterTable_kappa=Kappa (95 %)",
    "# {0} - value",
    "# {1} - from",
    "# {2} - to",
    "RaterTable_percent={0} % ({1}–{2})",
    "RaterTable_pabak=Adjusted kappa (95 %)",
    "# {0} - agreement and kappa",
    "# {1} - adjusted kappa",
    "RaterTable_words={0}, adjusted kappa {1}",
    "RaterTable_undefined=undefined"
})
final class RaterTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 5;

    private transient List<RaterAgreement> rows = List.of();

    void show(AgreementReport report) {
        List<RaterAgreement> all = new ArrayList<>(report.intra());
        all.addAll(report.inter());
        rows = List.copyOf(all);
        fireTableDataChanged();
    }

    RaterAgreement row(int index) {
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
            case 0 -> Bundle.RaterTable_who();
            case 1 -> Bundle.RaterTable_same();
            case 2 -> Bundle.RaterTable_agreement();
            case 3 -> Bundle.RaterTable_kappa();
            default -> Bundle.RaterTable_pabak();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        RaterAgreement row = rows.get(index);
        return switch (column) {
            case 0 -> row.title();
            case 1 ->
                Bundle.RaterTable_of(
                        Long.toString(row.overall().n() - row.overall().differing()),
                        Long.toString(row.overall().n()));
            case 2 -> percent(row.overall().agreement());
            case 3 -> kappa(row.overall().kappa().interval());
            default -> kappa(row.overall().pabak());
        };
    }

    /** Agreement, kappa and adjusted kappa in one line. */
    static String words(AgreementScore score) {
        return Bundle.RaterTable_words(score.text(), kappa(score.pabak()));
    }

    /** A share with its interval, in percent. */
    static String percent(Interval share) {
        return Double.isNaN(share.value())
                ? Bundle.RaterTable_undefined()
                : Bundle.RaterTable_percent(whole(share.value()), whole(share.low()), whole(share.high()));
    }

    private static String whole(double share) {
        return Long.toString(Math.round(100 * share));
    }

    private static String kappa(Interval kappa) {
        if (Double.isNaN(kappa.value())) {
            return Bundle.RaterTable_undefined();
        }
        String value = String.format(Locale.ROOT, "%.2f", kappa.value());
        return Double.isNaN(kappa.low())
                ? value
                : String.format(Locale.ROOT, "%s (%.2f–%.2f)", value, kappa.low(), kappa.high());
    }
}
