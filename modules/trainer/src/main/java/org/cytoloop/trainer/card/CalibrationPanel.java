/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JPanel;
import org.cytoloop.charts.curve.Curve;
import org.cytoloop.charts.curve.CurveChart;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.charts.curve.Mark;
import org.cytoloop.scoring.card.Calibration;
import org.cytoloop.trainer.parts.Figures;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.util.NbBundle.Messages;

/** Whether p(ON) means what it says: the share that is ON against the p(ON) that was given. */
@Messages({
    "CalibrationPanel_x=p(ON) given",
    "CalibrationPanel_y=share that is ON",
    "CalibrationPanel_curve=samples",
    "# {0} - number of samples",
    "CalibrationPanel_point={0} samples",
    "# {0} - threshold",
    "CalibrationPanel_threshold=threshold {0}",
    "CalibrationPanel_empty=Nothing was tested yet."
})
final class CalibrationPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 230;
    private static final int HEIGHT = 210;

    private final CurveChart chart = new CurveChart("trainer.calibration.chart");
    private final Paragraph words = new Paragraph("", WIDTH);

    CalibrationPanel() {
        super(new BorderLayout(0, 2));
        setOpaque(false);
        words.setName("trainer.calibration.words");
        chart.setPreferredSize(new Dimension(200, HEIGHT));
        chart.setXRange(0, 1);
        chart.setYRange(0, 1);
        chart.setDiagonal(true);
        chart.setEmptyText(Bundle.CalibrationPanel_empty());
        add(chart, BorderLayout.CENTER);
        add(words, BorderLayout.PAGE_END);
    }

    void show(Calibration calibration, double threshold) {
        List<Calibration.Bin> bins = calibration.bins();
        double[] x = bins.stream().mapToDouble(Calibration.Bin::predicted).toArray();
        double[] y = bins.stream().mapToDouble(bin -> bin.observed().value()).toArray();
        double[] low = bins.stream().mapToDouble(bin -> bin.observed().low()).toArray();
        double[] high = bins.stream().mapToDouble(bin -> bin.observed().high()).toArray();
        List<String> names = bins.stream()
                .map(bin -> Bundle.CalibrationPanel_point(Figures.count(bin.n())))
                .toList();
        Curve curve = new Curve(Bundle.CalibrationPanel_curve(), x, y, low, high, Curve.Style.BOTH, null, names);
        chart.setData(
                bins.isEmpty()
                        ? CurveData.NONE
                        : new CurveData(
                                // its heading stands above it
                                "",
                                Bundle.CalibrationPanel_x(),
                                Bundle.CalibrationPanel_y(),
                                List.of(curve),
                                List.of(Mark.atX(
                                        threshold, Bundle.CalibrationPanel_threshold(Figures.score(threshold))))));
        words.setText(calibration.words());
    }
}
