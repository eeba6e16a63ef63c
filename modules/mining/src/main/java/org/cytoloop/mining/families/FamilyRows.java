/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.mistakes.families.FamilyReport;
import org.cytoloop.mistakes.families.Mistake;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.mistakes.families.Trend;
import org.cytoloop.workbench.desk.ShownNames;
import org.openide.util.NbBundle.Messages;

/** The rows of the table: families, and below them the mistakes that are in none. */
@Messages({
    "FamilyRows_name=Family",
    "FamilyRows_n=Cells",
    "FamilyRows_p=p(ON)",
    "FamilyRows_slices=By slice",
    "FamilyRows_rounds=By round",
    "FamilyRows_trend=Trend",
    "FamilyRows_singles=Single mistakes",
    "FamilyRows_live=live",
    "FamilyRows_early=too early"
})
final class FamilyRows extends AbstractTableModel {
    static final int NAME = 0;
    static final int N = 1;
    static final int P = 2;
    static final int SLICES = 3;
    static final int ROUNDS = 4;
    static final int TREND = 5;

    private static final long serialVersionUID = 1L;

    private transient List<Row> rows = List.of();

    /** One row; the family is null for the single mistakes. */
    private record Row(MistakeFamily family, List<Mistake> members, String slices, String rounds) {}

    void show(FamilyReport report, ShownNames names) {
        List<Row> next = new ArrayList<>();
        for (MistakeFamily family : report.families()) {
            next.add(row(family, family.members(), names));
        }
        if (!report.singles().isEmpty()) {
            next.add(row(null, report.singles(), names));
        }
        if (!next.equals(rows)) {
            rows = List.copyOf(next);
            fireTableDataChanged();
        }
    }

    void clear() {
        rows = List.of();
        fireTableDataChanged();
    }

    private static Row row(MistakeFamily family, List<Mistake> members, ShownNames names) {
        Map<String, Long> slices =
                members.stream().collect(Collectors.groupingBy(m -> m.cell().slice(), Collectors.counting()));
        Map<Integer, Long> rounds =
                members.stream().collect(Collectors.groupingBy(Mistake::round, Collectors.counting()));
        // where most are comes first
        String bySlice = slices.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(names.order())))
                .map(entry -> names.slice(entry.getKey()) + "\u00a0" + entry.getValue())
                .collect(Collectors.joining(", "));
        String byRound = rounds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> (entry.getKey() == 0
                                ? Bundle.FamilyRows_live()
                                : entry.getKey().toString()) + ":\u00a0" + entry.getValue())
                .collect(Collectors.joining(", "));
        return new Row(family, members, bySlice, byRound);
    }

    /** The family of a row; null for the single mistakes. */
    MistakeFamily family(int row) {
        return rows.get(row).family();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return TREND + 1;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case NAME -> Bundle.FamilyRows_name();
            case N -> Bundle.FamilyRows_n();
            case P -> Bundle.FamilyRows_p();
            case SLICES -> Bundle.FamilyRows_slices();
            case ROUNDS -> Bundle.FamilyRows_rounds();
            default -> Bundle.FamilyRows_trend();
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        Row at = rows.get(row);
        return switch (column) {
            case NAME ->
                at.family() == null ? Bundle.FamilyRows_singles() : at.family().name();
            case N -> Integer.toString(at.members().size());
            case P -> probability(at);
            case SLICES -> at.slices();
            case ROUNDS -> at.rounds();
            default -> at.family() == null ? "" : trend(at.family().trend().direction());
        };
    }

    /** In a word or two, for a narrow column; the rest is told under the mouse. */
    private static String trend(Trend.Direction direction) {
        return direction == Trend.Direction.CANNOT_BE_TOLD ? Bundle.FamilyRows_early() : direction.words();
    }

    private static String probability(Row row) {
        double mean = row.family() == null ? Double.NaN : row.family().meanPOn();
        return Double.isNaN(mean) ? "" : String.format(Locale.ROOT, "%.2f", mean);
    }
}
