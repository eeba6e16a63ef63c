/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cytoloop.charts.values.Bins;
import org.cytoloop.charts.values.Span;
import org.cytoloop.core.model.Label;

/** What a threshold histogram shows: values, thresholds, the stretch of the axis. For the EDT. */
final class HistogramModel {
    private HistogramValues values;
    private List<ThresholdMark> marks = List.of();
    private int active;
    private Span limits = new Span(0, 1);
    private Span home = limits;
    private Span view = limits;
    private boolean logarithmic;
    private OptionalDouble pointer = OptionalDouble.empty();

    Optional<HistogramValues> values() {
        return Optional.ofNullable(values);
    }

    /** Shows other values; the zoom is kept as long as the feature stays the same. */
    void setValues(HistogramValues next) {
        boolean same = next != null && values != null && next.title().equals(values.title());
        boolean atHome = view.equals(home);
        values = next;
        limits = next == null ? new Span(0, 1) : Span.whole(next.all());
        home = limits;
        if (next != null) {
            home = Span.first(next.all(), next.of(Label.ON), next.of(Label.OFF), next.of(Label.UNSURE));
            for (ThresholdMark mark : marks) {
                limits = reaching(limits, mark);
                home = nearby(home, mark);
            }
        }
        view = same && !atHome ? view.zoom(limits, view.low(), 1) : home;
    }

    List<ThresholdMark> marks() {
        return marks;
    }

    void setMarks(List<ThresholdMark> next) {
        boolean other = next.size() != marks.size();
        boolean atHome = view.equals(home);
        marks = List.copyOf(next);
        active = Math.max(0, Math.min(active, marks.size() - 1));
        for (ThresholdMark mark : marks) {
            limits = reaching(limits, mark);
            if (other && values != null) {
                home = nearby(home, mark);
            }
        }
        view = atHome ? home : view;
    }

    /** Replaces one threshold. */
    void move(int index, ThresholdMark mark) {
        List<ThresholdMark> next = new java.util.ArrayList<>(marks);
        next.set(index, mark);
        marks = List.copyOf(next);
    }

    int active() {
        return active;
    }

    /** The threshold that is counted by and moved by keys. */
    Optional<ThresholdMark> activeMark() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(active));
    }

    boolean setActive(int index) {
        int next = Math.max(0, Math.min(index, marks.size() - 1));
        boolean other = next != active;
        active = next;
        return other;
    }

    Span view() {
        return view;
    }

    boolean zoomed() {
        return !view.equals(home);
    }

    void resetZoom() {
        view = home;
    }

    /** Shows everything, tails included. */
    void showAll() {
        view = limits;
    }

    void zoom(double fixed, double factor) {
        view = view.zoom(limits, fixed, factor);
    }

    void shift(double by) {
        view = view.shift(limits, by);
    }

    boolean logarithmic() {
        return logarithmic;
    }

    void setLogarithmic(boolean next) {
        logarithmic = next;
    }

    OptionalDouble pointer() {
        return pointer;
    }

    boolean setPointer(OptionalDouble next) {
        boolean other = !next.equals(pointer);
        pointer = next;
        return other;
    }

    /** The cells in view, binned for so many pixels. */
    Bins bins(int pixels) {
        return Bins.of(values.all(), view, Bins.width(values.all(), view, pixels));
    }

    /** Number of cells left and right of what is shown. */
    int outside() {
        return values.all().below(view.low())
                + values.all().size()
                - values.all().atMost(view.high());
    }

    private static Span reaching(Span span, ThresholdMark mark) {
        return span.with(mark.value() - mark.band()).with(mark.value() + mark.band());
    }

    /** Shows a threshold that is not far away from the start; one far away is pointed at from the end of the axis. */
    private static Span nearby(Span span, ThresholdMark mark) {
        boolean near =
                mark.value() >= span.low() - span.length() / 2 && mark.value() <= span.high() + span.length() / 2;
        return near ? reaching(span, mark) : span;
    }
}
