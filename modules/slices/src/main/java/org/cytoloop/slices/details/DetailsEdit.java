/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cytoloop.workspace.SliceDetails;

/**
 * Details of several slices together: those that are the same for all, or those that are to be set.
 *
 * @param animal the animal; empty when slices differ, or are to keep theirs
 * @param group the condition, likewise
 * @param pixelSizeUm µm per px, NaN for unknown, likewise
 */
public record DetailsEdit(Optional<String> animal, Optional<String> group, Optional<Double> pixelSizeUm) {
    /** Sets nothing. */
    public static final DetailsEdit NONE = new DetailsEdit(Optional.empty(), Optional.empty(), Optional.empty());

    /** What is the same for all of these. */
    public static DetailsEdit common(Collection<SliceDetails> all) {
        return new DetailsEdit(
                same(all, SliceDetails::animal), same(all, SliceDetails::group), same(all, SliceDetails::pixelSizeUm));
    }

    private static <T> Optional<T> same(Collection<SliceDetails> all, Function<SliceDetails, T> part) {
        return all.stream().map(part).distinct().count() == 1
                ? all.stream().map(part).findFirst()
                : Optional.empty();
    }

    /**
     * The details of slices after this edit.
     *
     * @param before details by slice
     * @return those that change, in the same order
     */
    public Map<String, SliceDetails> changes(Map<String, SliceDetails> before) {
        Map<String, SliceDetails> changes = new LinkedHashMap<>();
        before.forEach((slice, old) -> {
            SliceDetails changed = on(old);
            if (!changed.equals(old)) {
                changes.put(slice, changed);
            }
        });
        return changes;
    }

    /** The details of one slice after this edit. */
    public SliceDetails on(SliceDetails old) {
        SliceDetails changed = animal.isPresent() ? old.withAnimal(animal.get()) : old;
        changed = group.isPresent() ? changed.withGroup(group.get()) : changed;
        return pixelSizeUm.isPresent() ? changed.withPixelSizeUm(pixelSizeUm.get()) : changed;
    }
}
