/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.DetectionMode;

/**
 * The tables of counts: {@code slices.csv} and {@code animals.csv}. A slice that is not classified has empty counts, not
 * zeros, and an animal is summed over its classified slices only. With independent detection OFF cells are rejected
 * candidates, so totals, % ON and the density of all cells mean nothing and stay empty.
 */
final class CountTables {
    private static final String UNIT_COLUMNS = "analysed_mm2";

    private final List<SliceCount> counts;
    private final boolean totals;

    CountTables(List<SliceCount> counts, DetectionMode mode) {
        this.counts = counts;
        this.totals = mode == DetectionMode.SHARED;
    }

    void writeSlices(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "slice",
                "animal",
                "group",
                "staining",
                "round",
                "threshold",
                "cells",
                "on",
                "off",
                "percent_on",
                UNIT_COLUMNS,
                "cells_per_mm2",
                "on_per_mm2",
                "samples_on",
                "samples_off",
                "left_out");
        for (SliceCount count : counts) {
            csv.text(count.slice().name())
                    .text(count.slice().animal())
                    .text(count.slice().group());
            csv.text(count.staining());
            csv.integerIf(count.classified(), count.round()).number(count.threshold());
            writeCounts(csv, count.detected(), count.classified(), count.cells(), count.on(), count.areaMm2());
            csv.integer(count.samplesOn()).integer(count.samplesOff());
            csv.text(count.leftOut());
            csv.endRow();
        }
    }

    /** Slices without an animal belong to no row. */
    void writeAnimals(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "animal",
                "group",
                "staining",
                "slices",
                "slices_left_out",
                "cells",
                "on",
                "off",
                "percent_on",
                UNIT_COLUMNS,
                "cells_per_mm2",
                "on_per_mm2",
                "samples_on",
                "samples_off");
        for (Map<String, List<SliceCount>> stainings : byAnimal().values()) {
            for (List<SliceCount> slices : stainings.values()) {
                writeAnimal(csv, slices);
            }
        }
    }

    private Map<String, Map<String, List<SliceCount>>> byAnimal() {
        Map<String, Map<String, List<SliceCount>>> animals = new TreeMap<>();
        for (SliceCount count : counts) {
            if (!count.slice().animal().isEmpty()) {
                animals.computeIfAbsent(count.slice().animal(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(count.staining(), name -> new ArrayList<>())
                        .add(count);
            }
        }
        return animals;
    }

    private void writeAnimal(CsvWriter csv, List<SliceCount> slices) throws IOException {
        Set<String> groups = new LinkedHashSet<>();
        int classified = 0;
        long cells = 0;
        long on = 0;
        long samplesOn = 0;
        long samplesOff = 0;
        double area = 0;
        for (SliceCount count : slices) {
            groups.add(count.slice().group());
            samplesOn += count.samplesOn();
            samplesOff += count.samplesOff();
            if (count.classified()) {
                classified++;
                cells += count.cells();
                on += count.on();
                area += count.areaMm2();
            }
        }
        SliceCount first = slices.get(0);
        csv.text(first.slice().animal()).text(String.join(" + ", groups)).text(first.staining());
        csv.integer(classified).integer(slices.size() - classified);
        writeCounts(csv, classified > 0, classified > 0, cells, on, classified > 0 ? area : Double.NaN);
        csv.integer(samplesOn).integer(samplesOff);
        csv.endRow();
    }

    private void writeCounts(CsvWriter csv, boolean detected, boolean classified, long cells, long on, double area) {
        boolean both = totals && classified;
        csv.integerIf(totals && detected, cells).integerIf(classified, on).integerIf(both, cells - on);
        csv.number(both ? 100.0 * on / cells : Double.NaN);
        csv.number(area);
        csv.number(totals && detected ? cells / area : Double.NaN);
        csv.number(classified ? on / area : Double.NaN);
    }
}
