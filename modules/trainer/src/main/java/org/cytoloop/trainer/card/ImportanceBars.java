package org.cytoloop.trainer.card;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.ToolTipManager;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.ChartSurface;
import org.cytoloop.scoring.card.Importance;
import org.cytoloop.trainer.parts.Figures;
import org.openide.util.NbBundle.Messages;

/** How much a round relies on each feature: a bar with its interval, the most important first. */
@Messages({
    "# {0} - feature",
    "# {1} - drop",
    "# {2} - interval",
    "ImportanceBars_tip={0}: shuffled, calls get worse by {1} (95 % interval {2})",
    "# {0} - tip",
    "# {1} - features",
    "ImportanceBars_alike={0}; nearly the same say {1}"
})
final class ImportanceBars extends ChartSurface {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 20;
    private static final int BAR = 9;
    private static final int AIR = 6;
    /** Room for the name of a feature, as a share of the width. */
    private static final double NAMES = 0.46;

    private transient List<Importance> rows = List.of();

    ImportanceBars() {
        setName("trainer.importance.bars");
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void show(List<Importance> next) {
        rows = List.copyOf(next);
        setPreferredSize(new Dimension(200, Math.max(1, rows.size()) * ROW + AIR));
        revalidate();
        refresh();
    }

    @Override
    protected void drawGround(Graphics2D g, int width, int height, ChartInk colors) {
        double most = rows.stream()
                .mapToDouble(row -> Math.max(row.drop().value(), finite(row.drop().high())))
                .max()
                .orElse(0);
        if (!(most > 0)) {
            most = 0.01;
        }
        g.setFont(colors.small());
        FontMetrics metrics = g.getFontMetrics();
        String figure = "0.000";
        double left = Math.floor(width * NAMES);
        double right = width - metrics.stringWidth(figure) - AIR;
        for (int i = 0; i < rows.size(); i++) {
            Importance row = rows.get(i);
            double middle = AIR / 2.0 + (i + 0.5) * ROW;
            float base = (float) (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0);
            g.setColor(row.sure() ? colors.text() : colors.faint());
            g.drawString(cut(row.feature(), metrics, left - AIR), 0, base);
            g.drawString(String.format(java.util.Locale.ROOT, "%.3f", clean(row.drop().value())), (float) (right + AIR), base);
            double room = right - left - AIR;
            double to = left + room * Math.max(0, row.drop().value()) / most;
            g.setColor(row.sure() ? colors.accent() : ChartInk.mix(colors.paper(), colors.accent(), 0.4));
            g.fill(new Rectangle2D.Double(left, middle - BAR / 2.0, Math.max(1, to - left), BAR));
            g.setColor(colors.text());
            g.setStroke(new BasicStroke(1.2f));
            double low = left + room * Math.max(0, finite(row.drop().low())) / most;
            double high = left + room * Math.max(0, finite(row.drop().high())) / most;
            g.draw(new Line2D.Double(low, middle, high, middle));
            g.draw(new Line2D.Double(low, middle - 3, low, middle + 3));
            g.draw(new Line2D.Double(high, middle - 3, high, middle + 3));
        }
        g.setColor(colors.grid());
        g.draw(new Line2D.Double(left, 0, left, height));
    }

    /** A number that is nothing when rounded has no sign. */
    private static double clean(double value) {
        return Math.abs(value) < 0.0005 ? 0 : value;
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private static String cut(String text, FontMetrics metrics, double room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 1 && metrics.stringWidth(text.substring(0, length) + "…") > room) {
            length--;
        }
        return text.substring(0, length) + "…";
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int index = (event.getY() - AIR / 2) / ROW;
        if (index < 0 || index >= rows.size()) {
            return null;
        }
        Importance row = rows.get(index);
        String tip = Bundle.ImportanceBars_tip(
                row.feature(),
                String.format(java.util.Locale.ROOT, "%.3f", clean(row.drop().value())),
                Figures.interval(row.drop()));
        return row.alike().isEmpty()
                ? tip
                : Bundle.ImportanceBars_alike(tip, String.join(", ", row.alike()));
    }
}
