/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cytoloop.consistency.table.CellSpot;
import org.cytoloop.consistency.table.LinesRenderer.Lines;
import org.cytoloop.consistency.table.SpotTableModel;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.openide.util.NbBundle.Messages;

/** Disagreements as a table: both opinions, and what was decided. For the EDT. */
@Messages({
    "DisagreementsTable_crops=Crops",
    "DisagreementsTable_cell=Cell",
    "DisagreementsTable_first=First",
    "DisagreementsTable_second=Second",
    "DisagreementsTable_decision=Decision",
    "# {0} - number of the cell",
    "# {1} - what the slice is called",
    "DisagreementsTable_name=Cell {0}\n{1}",
    "# {0} - label",
    "# {1} - who",
    "# {2} - when",
    "# {3} - version of the rule",
    "DisagreementsTable_opinion={0}, rule {3}\n{1}\n{2}",
    "# {0} - label",
    "# {1} - who",
    "# {2} - when",
    "DisagreementsTable_opinionNoRule={0}, no rule\n{1}\n{2}",
    "DisagreementsTable_open=open"
})
final class DisagreementsTable extends SpotTableModel<Disagreement> {
    static final int COLUMNS = 5;

    private static final long serialVersionUID = 1L;
    private static final int MARK = 12;

    private transient UnaryOperator<String> sliceNames = name -> name;

    /** Slices are called like this from now on. */
    void nameSlices(UnaryOperator<String> names) {
        sliceNames = names;
    }

    @Override
    public CellSpot spot(Disagreement row) {
        return row.spot();
    }

    @Override
    public Object key(Disagreement row) {
        return row.repeat().id();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 1 -> Bundle.DisagreementsTable_cell();
            case 2 -> Bundle.DisagreementsTable_first();
            case 3 -> Bundle.DisagreementsTable_second();
            case 4 -> Bundle.DisagreementsTable_decision();
            default -> Bundle.DisagreementsTable_crops();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        Disagreement row = row(index);
        var repeat = row.repeat();
        return switch (column) {
            case 2 -> opinion(repeat.first(), repeat.firstAnnotator(), repeat.firstTime(), repeat.firstRule());
            case 3 -> opinion(repeat.second(), repeat.secondAnnotator(), repeat.secondTime(), repeat.secondRule());
            case 4 ->
                row.isDecided()
                        ? new Lines(repeat.consensus().name(), LabelMark.coloured(repeat.consensus(), MARK))
                        : new Lines(Bundle.DisagreementsTable_open(), null);
            default ->
                new Lines(
                        Bundle.DisagreementsTable_name(
                                Integer.toString(repeat.cell().cell()),
                                sliceNames.apply(repeat.cell().slice())),
                        null);
        };
    }

    private static Lines opinion(Label label, String who, Instant time, int rule) {
        String day = DateTimeFormatter.ofPattern("d MMM", Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(time);
        String text = rule > 0
                ? Bundle.DisagreementsTable_opinion(label, who, day, rule)
                : Bundle.DisagreementsTable_opinionNoRule(label, who, day);
        return new Lines(text, LabelMark.coloured(label, MARK));
    }
}
