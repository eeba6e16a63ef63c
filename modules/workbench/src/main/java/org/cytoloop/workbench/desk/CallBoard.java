/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Which calls the screens show: those of the current round on disk, unless something here stands in for them, such as a
 * classifier that follows the labels live, or another threshold that is being tried. While an exam is labelled blind, no
 * calls are shown at all. What is here is never on disk and ends with the study. For the EDT.
 */
public final class CallBoard {
    private final Consumer<DeskChange> changes;
    private final Map<String, ShownCalls> shown = new HashMap<>();
    private OptionalDouble threshold = OptionalDouble.empty();
    private boolean hidden;

    CallBoard(Consumer<DeskChange> changes) {
        this.changes = changes;
    }

    /** The calls that stand in for those on disk on a slice; empty when those on disk are to be shown, or none. */
    public Optional<ShownCalls> of(String slice) {
        return hidden ? Optional.empty() : Optional.ofNullable(shown.get(slice));
    }

    /** The threshold that is tried in place of the current round's, 0 to 1; empty when that is to be used. */
    public OptionalDouble threshold() {
        return threshold;
    }

    /** True while no call may be shown. */
    public boolean isHidden() {
        return hidden;
    }

    /** True when something stands in for the calls on disk. */
    public boolean isLive() {
        return !shown.isEmpty();
    }

    /** Shows these calls on these slices, and what was shown before on the others. */
    public void show(Map<String, ShownCalls> calls) {
        if (!calls.isEmpty()) {
            shown.putAll(calls);
            changes.accept(DeskChange.CALLS);
        }
    }

    /** From now on the calls on disk are shown, at the threshold of their round. */
    public void clear() {
        if (!shown.isEmpty() || threshold.isPresent()) {
            shown.clear();
            threshold = OptionalDouble.empty();
            changes.accept(DeskChange.CALLS);
        }
    }

    /** Tries another threshold on the calls on disk; empty ends the trial. */
    public void tryThreshold(OptionalDouble next) {
        if (!threshold.equals(next)) {
            threshold = next;
            changes.accept(DeskChange.CALLS);
        }
    }

    /** Hides all calls, or shows them again. */
    public void setHidden(boolean hide) {
        if (hidden != hide) {
            hidden = hide;
            changes.accept(DeskChange.CALLS);
        }
    }
}
