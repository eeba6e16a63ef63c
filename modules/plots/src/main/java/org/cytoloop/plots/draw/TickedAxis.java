/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.plots.scale.Scale;
import org.cytoloop.plots.scale.Tick;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** JFreeChart's axis with ticks that were chosen beforehand; their texts are written by {@link Frame}. */
final class TickedAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    /** Where, as the scale lays its values out. */
    private final double[] places;

    /** @param room the room that it takes beside the data, texts included */
    TickedAxis(Scale scale, List<Tick> ticks, boolean marks, double room, PlotInk ink) {
        super(null);
        places = ticks.stream().mapToDouble(tick -> scale.flat(tick.value())).toArray();
        setRange(scale.flat(scale.low()), scale.flat(scale.high()));
        setFixedDimension(room);
        setTickLabelsVisible(false);
        setTickMarksVisible(marks);
        Color line = PlotInk.mix(ink.paper(), ink.text(), 0.4);
        setAxisLinePaint(line);
        setTickMarkPaint(line);
        setTickMarkOutsideLength(3);
        setTickMarkInsideLength(0);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return Arrays.stream(places)
                .mapToObj(place -> new NumberTick(place, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof TickedAxis axis && Arrays.equals(places, axis.places);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(places);
    }
}
