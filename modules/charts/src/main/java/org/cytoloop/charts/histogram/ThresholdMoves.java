/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import org.cytoloop.charts.values.AxisScale;

/** Thresholds moved by the user: holds what is being moved and tells of it. For the EDT. */
final class ThresholdMoves {
    private final HistogramModel model;
    private final Runnable shown;
    private ThresholdListener listener;
    private Drag drag;
    private boolean nudging;

    /**
     * For a histogram.
     *
     * @param shown what repaints the thresholds
     */
    ThresholdMoves(HistogramModel model, Runnable shown) {
        this.model = model;
        this.shown = shown;
    }

    void setListener(ThresholdListener next) {
        listener = next;
    }

    boolean dragging() {
        return drag != null;
    }

    /** The mouse takes hold of a threshold, which becomes the active one. */
    void press(Grip grip, double x, AxisScale scale) {
        activate(grip.index());
        drag = Drag.begin(grip, model.marks().get(grip.index()), x, scale);
    }

    /**
     * The mouse is elsewhere.
     *
     * @param band whether it is the band that is to follow, not the line
     */
    void drag(double x, boolean band, AxisScale scale) {
        if (drag != null && drag.grip().index() < model.marks().size()) {
            move(drag.grip().index(), band ? drag.band(x, scale) : drag.at(x, scale), true);
        }
    }

    /** The mouse lets go. */
    void release() {
        Drag ended = drag;
        drag = null;
        if (ended != null && ended.grip().index() < model.marks().size()) {
            ThresholdMark now = model.marks().get(ended.grip().index());
            if (!now.equals(ended.before())) {
                tell(ended.grip().index(), now, false);
            }
        }
    }

    /** The threshold goes back to where the mouse took hold of it. */
    void cancel() {
        Drag ended = drag;
        drag = null;
        if (ended != null && ended.grip().index() < model.marks().size()) {
            move(ended.grip().index(), ended.before(), false);
        }
    }

    /** An arrow key moves the active threshold or widens its band. */
    void nudge(int line, int band, AxisScale scale) {
        model.activeMark().ifPresent(mark -> {
            nudging = true;
            move(model.active(), Drag.nudge(mark, line, band, scale), true);
        });
    }

    /** The arrow key is let go, or the focus goes elsewhere. */
    void settle() {
        if (nudging) {
            nudging = false;
            model.activeMark().ifPresent(mark -> tell(model.active(), mark, false));
        }
    }

    /** Makes the next or previous threshold the active one. */
    void step(int by) {
        int n = model.marks().size();
        if (n > 1) {
            settle();
            activate(Math.floorMod(model.active() + by, n));
        }
    }

    private void activate(int index) {
        if (model.setActive(index)) {
            shown.run();
            if (listener != null) {
                listener.activated(index);
            }
        }
    }

    private void move(int index, ThresholdMark next, boolean adjusting) {
        if (!next.equals(model.marks().get(index))) {
            model.move(index, next);
            shown.run();
            tell(index, next, adjusting);
        } else if (!adjusting) {
            tell(index, next, false);
        }
    }

    private void tell(int index, ThresholdMark mark, boolean adjusting) {
        if (listener != null) {
            listener.moved(index, mark.value(), mark.band(), adjusting);
        }
    }
}
