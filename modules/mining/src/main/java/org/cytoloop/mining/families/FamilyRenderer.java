/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.openide.util.NbBundle.Messages;

/** Paints a row: the mark of what its cells are before its name, figures to the right, all of it under the mouse. */
@Messages({
    "# {0} - name of the family",
    "FamilyRenderer_missed={0}: ON cells that were called OFF",
    "# {0} - name of the family",
    "FamilyRenderer_false={0}: OFF cells that were called ON",
    "FamilyRenderer_singles=Mistakes that have too little in common with others"
})
final class FamilyRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 12;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        MistakeFamily family = ((FamilyRows) table.getModel()).family(row);
        boolean figure = column == FamilyRows.N || column == FamilyRows.P;
        setHorizontalAlignment(figure ? SwingConstants.TRAILING : SwingConstants.LEADING);
        setIcon(column == FamilyRows.NAME && family != null ? LabelMark.coloured(family.truth(), MARK) : null);
        setToolTipText(tip(family, value, column));
        return this;
    }

    private static String tip(MistakeFamily family, Object value, int column) {
        if (column == FamilyRows.NAME) {
            return family == null
                    ? Bundle.FamilyRenderer_singles()
                    : family.truth() == Label.ON
                            ? Bundle.FamilyRenderer_missed(family.name())
                            : Bundle.FamilyRenderer_false(family.name());
        }
        if (column == FamilyRows.TREND && family != null) {
            return family.trend().words();
        }
        String text = String.valueOf(value);
        return text.isEmpty() ? null : text;
    }
}
