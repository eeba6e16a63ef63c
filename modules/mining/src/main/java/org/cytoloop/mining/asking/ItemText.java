/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.asking;

import java.math.BigDecimal;
import java.math.MathContext;
import org.cytoloop.mistakes.mining.MinedCell;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.workbench.desk.ShownNames;
import org.openide.util.NbBundle.Messages;

/** What is said above a cell that is asked: where it lies, what is in question, how worthwhile it is. */
@Messages({
    "# {0} - a label",
    "ItemText_called=called {0}",
    "# {0} - a label",
    "ItemText_labelled=labelled {0}",
    "ItemText_uncalled=not called yet",
    "# {0} - probability",
    "ItemText_p=p(ON) {0,number,0.00}",
    "# {0} - score",
    "ItemText_score=score {0}"
})
final class ItemText {
    private static final String BETWEEN = " \u00b7 ";
    private static final MathContext DIGITS = new MathContext(3);

    private ItemText() {}

    static String title(MinedCell cell, Asks asks, ShownNames names) {
        StringBuilder text = new StringBuilder(names.slice(cell.cell().slice()));
        if (cell.question().presented() == null) {
            text.append(BETWEEN).append(Bundle.ItemText_uncalled());
        } else {
            String label = cell.question().presented().name();
            text.append(BETWEEN)
                    .append(asks == Asks.LABELLED ? Bundle.ItemText_labelled(label) : Bundle.ItemText_called(label));
        }
        if (!Float.isNaN(cell.question().pOn())) {
            text.append(BETWEEN).append(Bundle.ItemText_p(cell.question().pOn()));
        }
        if (Double.isFinite(cell.score())) {
            text.append(BETWEEN).append(Bundle.ItemText_score(score(cell.score())));
        }
        return text.toString();
    }

    /** Three digits: only the order counts. */
    private static String score(double score) {
        BigDecimal rounded = new BigDecimal(score).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
