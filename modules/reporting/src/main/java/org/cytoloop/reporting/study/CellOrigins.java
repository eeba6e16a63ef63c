/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.Slice;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** By which detectors the cells were found, or by which importers they were read. */
final class CellOrigins {
    private CellOrigins() {}

    /**
     * One detector or importer.
     *
     * @param source its id
     * @param slices names of the slices
     * @param same parameters that were the same on all of these slices
     * @param bySlice names of parameters that were not
     */
    record Origin(String source, List<String> slices, Map<String, String> same, Set<String> bySlice) {
        /** The parameters in words; empty when there are none. */
        Prose text() {
            Prose text = same.isEmpty() ? Prose.text() : StudySection.parameters(same);
            for (String name : bySlice) {
                text.words(text.isEmpty() ? "" : ", ").code(name).words(" by slice");
            }
            return text;
        }
    }

    /** Ordered by id. */
    static List<Origin> of(Study study) {
        Map<String, List<CellSetInfo>> bySource = new TreeMap<>();
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name())
                    .ifPresent(info -> bySource.computeIfAbsent(info.source(), source -> new ArrayList<>())
                            .add(info));
        }
        List<Origin> origins = new ArrayList<>();
        bySource.forEach((source, infos) -> {
            Map<String, String> same = new TreeMap<>(infos.get(0).parameters());
            Set<String> differing = new TreeSet<>();
            for (CellSetInfo info : infos) {
                Set<String> names = new TreeSet<>(info.parameters().keySet());
                names.addAll(infos.get(0).parameters().keySet());
                names.removeIf(name -> info.parameters()
                        .getOrDefault(name, "")
                        .equals(infos.get(0).parameters().getOrDefault(name, "")));
                differing.addAll(names);
            }
            same.keySet().removeAll(differing);
            origins.add(
                    new Origin(source, infos.stream().map(CellSetInfo::slice).toList(), same, differing));
        });
        return origins;
    }
}
