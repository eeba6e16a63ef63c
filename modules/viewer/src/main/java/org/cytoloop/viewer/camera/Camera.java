/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.camera;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.ViewState;

/**
 * Where one viewer looks. Shows the whole slice until the user moves, also when the window changes its size. For the
 * EDT.
 */
public final class Camera {
    private final List<CameraListener> listeners = new CopyOnWriteArrayList<>();
    private int imageWidth = 1;
    private int imageHeight = 1;
    private int width;
    private int height;
    private ViewState state;
    private boolean whole = true;
    private Placement wanted;
    private Region wantedRegion;

    /** A camera before nothing yet. */
    public Camera() {}

    /** Tells a listener of every move from now on. */
    public void addListener(CameraListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(CameraListener listener) {
        listeners.remove(listener);
    }

    /** Size of the slice, px of the full resolution. */
    public void setImage(int newWidth, int newHeight) {
        if (newWidth != imageWidth || newHeight != imageHeight) {
            imageWidth = newWidth;
            imageHeight = newHeight;
            settle();
        }
    }

    /** Size of the view, screen px. */
    public void resize(int newWidth, int newHeight) {
        if (newWidth != width || newHeight != height) {
            width = newWidth;
            height = newHeight;
            settle();
        }
    }

    /** The view; empty until it has a size. */
    public Optional<ViewState> state() {
        return Optional.ofNullable(state);
    }

    /** Columns of the slice, px. */
    public int imageWidth() {
        return imageWidth;
    }

    /** Rows of the slice, px. */
    public int imageHeight() {
        return imageHeight;
    }

    /** True while the whole slice is kept in view. */
    public boolean isWhole() {
        return whole;
    }

    /** Where it looks, for another day; empty while the whole slice is shown. */
    public Optional<Placement> placement() {
        if (wanted != null) {
            return Optional.of(wanted);
        }
        return whole || state == null
                ? Optional.empty()
                : Optional.of(new Placement(state.centreX(), state.centreY(), state.scale()));
    }

    /** Looks where it did on another day; also before the view has a size. */
    public void restore(Placement place) {
        whole = false;
        wanted = place;
        wantedRegion = null;
        settle();
    }

    /** Shows the whole slice. */
    public void fit() {
        whole = true;
        wanted = null;
        wantedRegion = null;
        settle(true);
    }

    /** Makes a part of the slice fill the view; also before the view has a size. */
    public void show(Region region) {
        whole = false;
        wanted = null;
        wantedRegion = region;
        settle(true);
    }

    /** Brings a place to the middle, at a scale. */
    public void look(double x, double y, double scale) {
        if (state == null) {
            restore(new Placement(x, y, scale));
        } else {
            go(new ViewState(x, y, scale, width, height), true);
        }
    }

    /** Larger or smaller, while the point at that place of the view stays. */
    public void zoom(double factor, double screenX, double screenY) {
        if (state != null) {
            go(state.zoomed(factor, screenX, screenY), true);
        }
    }

    /** Moves as if the picture was dragged by that many screen px. */
    public void pan(double dx, double dy) {
        if (state != null) {
            go(state.panned(dx, dy), true);
        }
    }

    /** Brings a place of the slice to the middle. */
    public void centre(double x, double y) {
        if (state != null) {
            go(state.centred(x, y), true);
        }
    }

    /** Moves as another viewer did: by as many screen px and by the same factor. */
    public void follow(ViewState before, ViewState after) {
        if (state == null || before == null) {
            return;
        }
        double factor = after.scale() / before.scale();
        double dx = (after.centreX() - before.centreX()) * before.scale() / state.scale();
        double dy = (after.centreY() - before.centreY()) * before.scale() / state.scale();
        go(new ViewState(state.centreX() + dx, state.centreY() + dy, state.scale() * factor, width, height), false);
    }

    private void go(ViewState next, boolean byHand) {
        whole = false;
        wanted = null;
        wantedRegion = null;
        replace(next.clamped(imageWidth, imageHeight), byHand);
    }

    private void settle() {
        settle(false);
    }

    private void settle(boolean byHand) {
        if (width <= 0 || height <= 0 || imageWidth <= 1 && imageHeight <= 1) {
            return;
        }
        ViewState next;
        if (wantedRegion != null) {
            next = ViewState.fit(imageWidth, imageHeight, width, height).showing(wantedRegion);
            wantedRegion = null;
        } else if (wanted != null) {
            double scale = Math.min(ViewState.MAX_SCALE, wanted.scale());
            next = new ViewState(wanted.x(), wanted.y(), scale, width, height);
            wanted = null;
        } else if (whole || state == null) {
            next = ViewState.fit(imageWidth, imageHeight, width, height);
        } else {
            next = state.resized(width, height);
        }
        replace(next.clamped(imageWidth, imageHeight), byHand);
    }

    private void replace(ViewState next, boolean byHand) {
        if (!next.equals(state)) {
            ViewState before = state;
            state = next;
            for (CameraListener listener : listeners) {
                listener.moved(before, next, byHand);
            }
        }
    }
}
