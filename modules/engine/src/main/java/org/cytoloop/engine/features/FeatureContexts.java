/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;

/** Makes what extractors are told about a study. */
public final class FeatureContexts {
    private FeatureContexts() {}

    /**
     * The context of a study. It is in µm when every slice has a pixel size, else in px.
     *
     * @param settings the study's channels
     * @param slices the study's slices
     * @param diameterUm expected cell diameter in µm, used when every slice has a pixel size
     * @param diameterPx expected cell diameter in px, used when not
     */
    public static FeatureContext of(
            StudySettings settings, Collection<Slice> slices, double diameterUm, double diameterPx) {
        List<String> names = new ArrayList<>();
        for (Staining channel : settings.channels()) {
            names.add(channel.name());
        }
        boolean micrometres = micrometres(slices);
        int nuclei = settings.nuclei().isEmpty() ? -1 : 0;
        return new FeatureContext(names, nuclei, micrometres ? diameterUm : diameterPx, micrometres);
    }

    /** True when every slice (and at least one) has a pixel size. */
    public static boolean micrometres(Collection<Slice> slices) {
        return !slices.isEmpty() && slices.stream().allMatch(s -> s.pixelSizeUm() > 0);
    }

    /**
     * The typical diameter of cells: that of a disc with the median of the known areas, 2 sqrt(area / pi).
     *
     * @return px, or NaN when no cell has an area
     */
    public static double typicalDiameterPx(Cells cells) {
        float[] areas = new float[cells.size()];
        int known = 0;
        for (int i = 0; i < areas.length; i++) {
            if (cells.area(i) > 0) {
                areas[known++] = cells.area(i);
            }
        }
        if (known == 0) {
            return Double.NaN;
        }
        Arrays.sort(areas, 0, known);
        double median = (areas[(known - 1) / 2] + (double) areas[known / 2]) / 2;
        return 2 * Math.sqrt(median / Math.PI);
    }
}
