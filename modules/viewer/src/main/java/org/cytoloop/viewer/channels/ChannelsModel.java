/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import java.awt.EventQueue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.ChannelHistogram;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.viewer.document.SliceDocument;
import org.openide.util.RequestProcessor;

/** The channels of one open slice, and the one whose contrast is being changed. For the EDT. */
public final class ChannelsModel {
    private static final Logger LOG = Logger.getLogger(ChannelsModel.class.getName());
    private static final RequestProcessor READING = new RequestProcessor(ChannelsModel.class.getName(), 1, false);
    private static final double STEP = 1.25;

    private final SliceDocument document;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Integer, ChannelHistogram> histograms = new HashMap<>();
    private final java.util.Set<Integer> asked = new java.util.HashSet<>();
    private int active;

    /** The channels of a slice. */
    public ChannelsModel(SliceDocument document) {
        this.document = document;
    }

    /** Tells a listener when another channel is the active one or a histogram was read; not of other settings. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** How the channels are shown; empty until the image is open. */
    public Optional<DisplaySettings> settings() {
        return document.display();
    }

    /** Index of the channel that contrast commands change. */
    public int active() {
        return settings().map(s -> Math.min(active, s.channels().size() - 1)).orElse(0);
    }

    /** From now on contrast commands change this channel. */
    public void setActive(int channel) {
        if (active != channel) {
            active = channel;
            tell();
        }
    }

    /** A click on a channel: shows or hides it; while a single channel is shown, shows that one instead. */
    public void toggle(int channel) {
        settings().ifPresent(s -> {
            if (s.single() >= 0) {
                showSingle(channel);
            } else {
                ChannelDisplay old = s.channels().get(channel);
                set(s.with(channel, old.withVisible(!old.visible())));
                setActive(channel);
            }
        });
    }

    /** Shows one channel in grey; when that is what is shown, shows all together again. */
    public void showSingle(int channel) {
        settings().ifPresent(s -> {
            set(s.withSingle(s.single() == channel ? -1 : channel));
            setActive(channel);
        });
    }

    /** Shows the next channel alone; after the last one all together. */
    public void next() {
        settings().ifPresent(s -> {
            int next = s.single() + 1 < s.channels().size() ? s.single() + 1 : -1;
            set(s.withSingle(next));
            if (next >= 0) {
                setActive(next);
            }
        });
    }

    /** Changes the grey values that are shown as black and at full intensity. */
    public void setRange(int channel, double black, double white) {
        change(channel, old -> old.withRange(black, white));
    }

    /** Changes the colour. */
    public void setColour(int channel, int rgb) {
        change(channel, old -> old.withRgb(rgb));
    }

    /** More contrast for the active channel, by one step. */
    public void brighter() {
        stretch(1 / STEP);
    }

    /** Less contrast for the active channel, by one step. */
    public void darker() {
        stretch(STEP);
    }

    private void stretch(double factor) {
        change(active(), old -> old.withRange(old.min(), old.min() + (old.max() - old.min()) * factor));
    }

    /** The contrast that suits a channel of this slice best. */
    public void auto(int channel) {
        document.loaded()
                .map(loaded -> loaded.automatic().channels().get(channel))
                .ifPresent(best -> setRange(channel, best.min(), best.max()));
    }

    /** The contrast that suits each channel of this slice best. */
    public void autoAll() {
        settings().ifPresent(s -> {
            for (int c = 0; c < s.channels().size(); c++) {
                auto(c);
            }
        });
    }

    /** Shows all grey values that occur, from black to full intensity. */
    public void fullRange(int channel) {
        histogram(channel).ifPresent(h -> setRange(channel, h.min(), h.max()));
    }

    /** The histogram of a channel; empty, and being read, when it was not asked for before. */
    public Optional<ChannelHistogram> histogram(int channel) {
        ChannelHistogram known = histograms.get(channel);
        if (known == null && document.loaded().isPresent() && asked.add(channel)) {
            SliceSeries series = document.loaded().get().series();
            READING.post(() -> read(series, channel));
        }
        return Optional.ofNullable(known);
    }

    private void read(SliceSeries series, int channel) {
        try {
            ChannelHistogram read = ChannelHistogram.of(series, channel);
            EventQueue.invokeLater(() -> {
                histograms.put(channel, read);
                tell();
            });
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "no histogram", e);
        }
    }

    private void change(int channel, java.util.function.UnaryOperator<ChannelDisplay> how) {
        settings().ifPresent(s -> {
            if (channel < s.channels().size()) {
                set(s.with(channel, how.apply(s.channels().get(channel))));
            }
        });
    }

    private void set(DisplaySettings next) {
        document.study().display().set(document.name(), next);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
