/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.options;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cytoloop.workbench.desk.OpenStudy;

/**
 * What all viewers of a study show: overlays, the overview, whether they move together. It lies in the lookup of the
 * open study and goes with it. For the EDT.
 */
public final class ViewerState {
    private final Set<Overlay> overlays = EnumSet.of(Overlay.CELLS, Overlay.LABELS, Overlay.CALLS);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean hidden;
    private boolean panning;
    private boolean overview = true;
    private boolean linked;
    private boolean contrast;

    /** The state a study begins with. */
    public ViewerState() {}

    /** The state of a study; made when it is asked for first. */
    public static ViewerState of(OpenStudy study) {
        ViewerState known = study.getLookup().lookup(ViewerState.class);
        if (known == null) {
            known = new ViewerState();
            study.offer(known);
        }
        return known;
    }

    /** Tells a listener of every change from now on. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** True when an overlay is switched on, even while all are hidden for a moment. */
    public boolean isOn(Overlay overlay) {
        return overlays.contains(overlay);
    }

    /** True when an overlay is to be drawn now. */
    public boolean shows(Overlay overlay) {
        return !hidden && overlays.contains(overlay);
    }

    /** Switches an overlay on or off. */
    public void set(Overlay overlay, boolean on) {
        if (on ? overlays.add(overlay) : overlays.remove(overlay)) {
            tell();
        }
    }

    /** True while everything drawn over the image is hidden. */
    public boolean isHidden() {
        return hidden;
    }

    /** Hides everything drawn over the image, for as long as a key is held. */
    public void setHidden(boolean on) {
        if (hidden != on) {
            hidden = on;
            tell();
        }
    }

    /** True while dragging moves the picture, whatever the tool. */
    public boolean isPanning() {
        return panning;
    }

    /** Lets dragging move the picture, for as long as a key is held. */
    public void setPanning(boolean on) {
        if (panning != on) {
            panning = on;
            tell();
        }
    }

    /** True when a small picture of the whole slice is shown in a corner. */
    public boolean showsOverview() {
        return overview;
    }

    /** Shows or hides the overview. */
    public void setOverview(boolean on) {
        if (overview != on) {
            overview = on;
            tell();
        }
    }

    /** True when all viewers zoom and move together. */
    public boolean isLinked() {
        return linked;
    }

    /** Has all viewers zoom and move together, or each on its own. */
    public void setLinked(boolean on) {
        if (linked != on) {
            linked = on;
            tell();
        }
    }

    /** True when the panel with the histogram is shown. */
    public boolean showsContrast() {
        return contrast;
    }

    /** Shows or hides the panel with the histogram. */
    public void setContrast(boolean on) {
        if (contrast != on) {
            contrast = on;
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
