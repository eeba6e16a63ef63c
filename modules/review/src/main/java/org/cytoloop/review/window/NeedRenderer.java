/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.mistakes.review.ReviewState;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.workbench.widgets.VerdictSign;
import org.openide.util.NbBundle.Messages;

/** A slice in the list: sign of its verdict, name, a bar for its need, shares. */
@Messages({
    "# {0} - name of the slice",
    "# {1} - why it stands there",
    "NeedRenderer_tip=<html><div style=\"width: 240px\"><b>{0}</b><br>{1}</div>",
    "# {0} - need, 0 to 100",
    "NeedRenderer_need=need {0} of 100"
})
final class NeedRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int AIR = 5;
    private static final int SIGN = 14;
    private static final int BAR = 7;

    private final transient UnaryOperator<String> names;
    /** Length of the bar, 0 to 1; NaN for none. */
    private double bar = Double.NaN;
    /** Null for none. */
    private transient VerdictSign sign;

    /** @param names what a slice is called on the screen */
    NeedRenderer(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        SliceNeed need = (SliceNeed) value;
        NeedColumn kind = NeedColumn.values()[table.convertColumnIndexToModel(column)];
        super.getTableCellRendererComponent(table, text(kind, need), selected, false, row, column);
        boolean number = kind == NeedColumn.ON || kind == NeedColumn.NEAR;
        setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
        setBorder(BorderFactory.createEmptyBorder(0, AIR, 0, AIR));
        sign = kind == NeedColumn.VERDICT ? sign(need).orElse(null) : null;
        bar = kind == NeedColumn.NEED && need.state() == ReviewState.OPEN ? need.need() : Double.NaN;
        if (!selected) {
            setForeground(need.state() == ReviewState.OPEN ? table.getForeground() : quiet());
        }
        setToolTipText(Bundle.NeedRenderer_tip(escape(names.apply(need.slice())), escape(need.reason())));
        getAccessibleContext().setAccessibleName(accessible(kind, need));
        return this;
    }

    private String text(NeedColumn kind, SliceNeed need) {
        return switch (kind) {
            case SLICE -> names.apply(need.slice());
            case ON -> share(need.onShare());
            case NEAR -> share(need.uncertainShare());
            case VERDICT, NEED -> "";
        };
    }

    private String accessible(NeedColumn kind, SliceNeed need) {
        return switch (kind) {
            case VERDICT -> need.review().map(said -> said.verdict().words()).orElse("");
            case NEED -> Bundle.NeedRenderer_need(Math.round(100 * need.need()));
            default -> text(kind, need);
        };
    }

    private static Optional<VerdictSign> sign(SliceNeed need) {
        return need.review().map(said -> new VerdictSign(said.verdict(), holds(need, said), SIGN));
    }

    private static boolean holds(SliceNeed need, SliceReview said) {
        return switch (said.verdict()) {
            case GOOD -> need.state() == ReviewState.GOOD;
            case MISTAKES -> need.state() == ReviewState.MISTAKES;
            case UNUSABLE -> need.state() == ReviewState.UNUSABLE;
        };
    }

    private static String share(double share) {
        if (Double.isNaN(share)) {
            return "\u2013";
        }
        return String.format(Locale.ROOT, share < 0.0995 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Color quiet() {
        return UIManager.getColor("Label.disabledForeground");
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (sign != null) {
            sign.paintOnGround(this, graphics, AIR, (getHeight() - SIGN) / 2);
        }
        if (!Double.isNaN(bar)) {
            Graphics2D g = (Graphics2D) graphics.create();
            int room = getWidth() - 2 * AIR;
            int top = (getHeight() - BAR) / 2;
            g.setColor(new Color(
                    getForeground().getRed(),
                    getForeground().getGreen(),
                    getForeground().getBlue(),
                    40));
            g.fillRect(AIR, top, room, BAR);
            g.setColor(getForeground());
            g.fillRect(AIR, top, (int) Math.round(room * bar), BAR);
            g.dispose();
        }
    }
}
