/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.export;

import java.util.prefs.Preferences;

/**
 * What the user wants to save.
 *
 * @param extent part and resolution
 * @param overlay true with cells, labels and calls as they are shown
 * @param scaleBar true with a scale bar
 */
public record PictureOptions(Extent extent, boolean overlay, boolean scaleBar) {
    private static final String EXTENT = "picture.extent";
    private static final String OVERLAY = "picture.overlay";
    private static final String SCALE_BAR = "picture.scaleBar";

    /** Part and resolution. */
    public enum Extent {
        /** What is seen, as large as on the screen. */
        SCREEN,
        /** What is seen, at full resolution. */
        VISIBLE,
        /** The whole slice at full resolution. */
        SLICE
    }

    /** As chosen last; what is not understood is as at first. */
    public static PictureOptions load(Preferences preferences) {
        Extent extent = Extent.SCREEN;
        String name = preferences.get(EXTENT, "");
        for (Extent known : Extent.values()) {
            if (known.name().equals(name)) {
                extent = known;
            }
        }
        return new PictureOptions(
                extent, preferences.getBoolean(OVERLAY, true), preferences.getBoolean(SCALE_BAR, true));
    }

    /** Remembers them. */
    public void save(Preferences preferences) {
        preferences.put(EXTENT, extent.name());
        preferences.putBoolean(OVERLAY, overlay);
        preferences.putBoolean(SCALE_BAR, scaleBar);
    }
}
