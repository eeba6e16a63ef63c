/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.Icon;
import org.cytoloop.consistency.table.CellSpot;
import org.cytoloop.consistency.table.Icons;
import org.cytoloop.consistency.table.LinesRenderer.Lines;
import org.cytoloop.consistency.table.SpotTableModel;
import org.cytoloop.consistency.watch.Finding;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.cytoloop.workspace.KeptLabel;
import org.openide.util.NbBundle.Messages;

/** Contradicted labels as a table. For the EDT. */
@Messages({
    "FindingsTable_crops=Crops",
    "FindingsTable_cell=Cell",
    "FindingsTable_evidence=What speaks against it",
    "FindingsTable_score=Doubt",
    "# {0} - number of the cell",
    "# {1} - what the slice is called",
    "FindingsTable_cellText=Cell {0}, {1}",
    "# {0} - reason",
    "# {1} - annotator",
    "# {2} - day",
    "# {3} - what speaks against it",
    "FindingsTable_kept=Kept: {0} ({1}, {2})\n{3}"
})
final class FindingsTable extends SpotTableModel<Finding> {
    static final int CELL = 1;
    static final int EVIDENCE = 2;
    static final int SCORE = 3;

    private static final long serialVersionUID = 1L;
    private static final int MARK = 12;

    private transient UnaryOperator<String> sliceNames = name -> name;

    /** Slices are called like this from now on. */
    void nameSlices(UnaryOperator<String> names) {
        sliceNames = names;
    }

    @Override
    public CellSpot spot(Finding row) {
        return new CellSpot(row.cell(), row.x(), row.y());
    }

    @Override
    public int getColumnCount() {
        return SCORE + 1;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case CELL -> Bundle.FindingsTable_cell();
            case EVIDENCE -> Bundle.FindingsTable_evidence();
            case SCORE -> Bundle.FindingsTable_score();
            default -> Bundle.FindingsTable_crops();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        Finding row = row(index);
        return switch (column) {
            case CELL ->
                new Lines(
                        row.contradiction().label() + "\n" + name(row, sliceNames),
                        LabelMark.coloured(row.contradiction().label(), MARK));
            case EVIDENCE -> new Lines(evidence(row), icons(row));
            case SCORE -> row.contradiction().score();
            default -> name(row, sliceNames);
        };
    }

    /** What a row is called. */
    static String name(Finding row, UnaryOperator<String> sliceNames) {
        return Bundle.FindingsTable_cellText(
                Integer.toString(row.cell().cell()), sliceNames.apply(row.cell().slice()));
    }

    private String evidence(Finding row) {
        String against = row.contradiction().sentence(sliceNames);
        return row.kept().map(kept -> kept(kept, against)).orElse(against + ".");
    }

    private static String kept(KeptLabel kept, String against) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(kept.time());
        return Bundle.FindingsTable_kept(kept.reason(), kept.annotator(), day, against + ".");
    }

    private static Icon icons(Finding row) {
        List<Icon> icons = new ArrayList<>();
        for (ContradictionKind kind : row.contradiction().kinds()) {
            Optional.ofNullable(KindIcons.of(kind)).ifPresent(icons::add);
        }
        return new Icons(icons);
    }
}
