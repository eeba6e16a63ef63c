/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.plots.model.BarPlot;

/** Bars of ON and OFF, in every way they are counted, against numbers counted here. */
final class BalanceBars {
    private static final String CHART = "balance.bars.chart";
    private static final String SAMPLES = "samples";

    private final TruthStudy made;

    /**
     * Cells of a bar.
     *
     * @param on ON cells
     * @param off OFF cells
     */
    private record Bar(int on, int off) {}

    BalanceBars(TruthStudy made) {
        this.made = made;
    }

    /** All ways of counting. */
    void byAll() {
        by(0);
        same("in all", samples(sample -> "all"), calls(slice -> "all"));
        Screens.shot("by-all");
        by(2);
        same("by animal", samples(sample -> animal(sample.cell().slice())), calls(Slice::animal));
        Screens.shot("by-animal");
        by(3);
        same("by origin", samples(sample -> origin(sample.origin())), Map.of());
        Screens.shot("by-origin");
        by(4);
        same(
                "by rule",
                samples(sample -> sample.ruleVersion() == 0 ? "no rule" : "version " + sample.ruleVersion()),
                Map.of());
        Screens.shot("by-rule");
        by(1);
        bySlice("by slice");
        Screens.shot("by-slice");
        HelpPictures.of("balance", "BalanceTopComponent");
    }

    /** More labels, and labels taken back, while it is looked at. */
    void live() {
        Map<String, Bar> before = samples(sample -> sample.cell().slice());
        int many = Bench.samples().size();
        made.label(2, 1);
        Map<String, Bar> after = samples(sample -> sample.cell().slice());
        before.forEach((slice, bar) -> Check.same(slice, new Bar(bar.on() + 2, bar.off() + 1), after.get(slice)));
        bySlice("after labelling");
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("the labels are undone", () -> Bench.samplesNow().size() == many);
        Bench.awaitQuiet();
        Check.same(
                "samples are as before", before, samples(sample -> sample.cell().slice()));
        bySlice("after undo");
    }

    /** Numbers in place of shares. */
    void numbers() {
        Check.that("shares at first", shown().shares());
        press("balance.counts");
        Ui.await("numbers", () -> !shown().shares());
        bySlice("numbers");
        Screens.shot("by-slice-numbers");
        press("balance.shares");
        Ui.await("shares", () -> shown().shares());
        bySlice("shares");
    }

    private static void press(String button) {
        Ui.click(Ui.find(button, AbstractButton.class));
    }

    private static void by(int way) {
        JComboBox<?> box = Ui.find("balance.by", JComboBox.class);
        Ui.act(() -> box.setSelectedIndex(way));
        Ui.settle();
    }

    private static void bySlice(String when) {
        same(when, samples(sample -> sample.cell().slice()), calls(Slice::name));
    }

    private static BarPlot shown() {
        return (BarPlot) PlotPictures.plot(CHART);
    }

    private static void same(String when, Map<String, Bar> samples, Map<String, Bar> calls) {
        String round = "calls of round " + Trained.current().number();
        try {
            Ui.await(when, () -> bars(SAMPLES).equals(samples) && bars(round).equals(calls));
        } catch (AssertionError e) {
            throw new AssertionError(
                    when + ": expected " + samples + " and " + calls + " but was " + bars(SAMPLES) + " and "
                            + bars(round),
                    e);
        }
    }

    /** What the chart has, by category. */
    private static Map<String, Bar> bars(String stack) {
        Map<String, Bar> bars = new HashMap<>();
        for (BarPlot.Category row : shown().rows()) {
            Optional<BarPlot.Stack> found = row.stacks().stream()
                    .filter(each -> each.name().equals(stack))
                    .findFirst();
            found.ifPresent(each -> bars.put(row.name(), new Bar(part(each, "ON"), part(each, "OFF"))));
        }
        return bars;
    }

    private static int part(BarPlot.Stack stack, String series) {
        return (int) stack.parts().stream()
                .filter(part -> part.series().equals(series))
                .mapToDouble(BarPlot.Part::value)
                .sum();
    }

    private static Map<String, Bar> samples(Function<Sample, String> key) {
        return Bench.samples().stream()
                .filter(sample -> sample.origin() != SampleOrigin.EXAM)
                .filter(sample -> sample.label() == Label.ON || sample.label() == Label.OFF)
                .collect(Collectors.toMap(
                        key,
                        sample -> sample.label() == Label.ON ? new Bar(1, 0) : new Bar(0, 1),
                        (a, b) -> new Bar(a.on() + b.on(), a.off() + b.off())));
    }

    private static Map<String, Bar> calls(Function<Slice, String> key) {
        RoundInfo round = Trained.current();
        Map<String, Bar> bars = new HashMap<>();
        for (Slice slice : Bench.study().slices()) {
            int on = 0;
            float[] calls = Trained.calls(slice.name(), round);
            for (float p : calls) {
                on += p >= round.threshold() ? 1 : 0;
            }
            bars.merge(
                    key.apply(slice),
                    new Bar(on, calls.length - on),
                    (a, b) -> new Bar(a.on() + b.on(), a.off() + b.off()));
        }
        return bars;
    }

    private static String animal(String slice) {
        return Bench.study().slices().stream()
                .filter(each -> each.name().equals(slice))
                .map(Slice::animal)
                .findFirst()
                .orElseThrow();
    }

    private static String origin(SampleOrigin origin) {
        return switch (origin) {
            case CLICK -> "clicked";
            case RECTANGLE -> "drawn in rectangles";
            default -> origin.name();
        };
    }
}
