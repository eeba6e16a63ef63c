/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import org.cytoloop.core.model.Slice;

/**
 * What a person says of a slice and may change later.
 *
 * @param animal the experimental unit; an empty string when not told
 * @param group condition of the animal; an empty string when not told
 * @param pixelSizeUm edge length of a pixel in µm, NaN when unknown
 * @param training true for one of the few slices chosen to be labelled and trained on (the star)
 */
public record SliceDetails(String animal, String group, double pixelSizeUm, boolean training) {
    /** Nothing is known. */
    public static final SliceDetails UNKNOWN = new SliceDetails("", "", Double.NaN, false);

    /** What a slice was added with; it is no training slice yet. */
    public static SliceDetails of(Slice slice) {
        return new SliceDetails(slice.animal(), slice.group(), slice.pixelSizeUm(), false);
    }

    /** The slice with these details. */
    public Slice on(Slice slice) {
        return new Slice(
                slice.name(),
                animal,
                group,
                slice.image(),
                slice.width(),
                slice.height(),
                pixelSizeUm,
                slice.channels(),
                slice.contentHash());
    }

    /** The same with another animal. */
    public SliceDetails withAnimal(String name) {
        return new SliceDetails(name, group, pixelSizeUm, training);
    }

    /** The same with another group. */
    public SliceDetails withGroup(String name) {
        return new SliceDetails(animal, name, pixelSizeUm, training);
    }

    /** The same with another pixel size, µm. */
    public SliceDetails withPixelSizeUm(double micrometres) {
        return new SliceDetails(animal, group, micrometres, training);
    }

    /** The same as a training slice, or not. */
    public SliceDetails withTraining(boolean chosen) {
        return new SliceDetails(animal, group, pixelSizeUm, chosen);
    }
}
