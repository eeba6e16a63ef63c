/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.labelling.contradictions.EarlierLabels;
import org.cytoloop.labelling.contradictions.PastLabel;
import org.cytoloop.labelling.contradictions.Readings;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.GivenLabel;
import org.cytoloop.workspace.Study;

/** What a study says, at one moment, of the labels that can contradict something. */
final class ContradictionSource {
    private final Study study;
    private final String staining;
    private final EarlierLabels earlier;
    private final Map<CellRef, List<Repeat>> repeats = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private int waiting;

    ContradictionSource(Study study, String staining) {
        this.study = study;
        this.staining = staining;
        List<Batch> batches = study.batches(staining);
        this.earlier = new EarlierLabels(batches, study.annotator(), ZoneId.systemDefault());
        for (Repeat repeat : study.repeats().all(staining)) {
            Optional<CellSetInfo> cellSet = study.cellSet(repeat.cell().slice());
            if (cellSet.isPresent() && cellSet.get().id() == repeat.cellSet()) {
                repeats.computeIfAbsent(repeat.cell(), cell -> new ArrayList<>())
                        .add(repeat);
            }
        }
        Set<CellRef> open = study.repeats().open(staining).keySet();
        long newest = study.repeats().newestBatch(staining);
        Batch last = batches.stream()
                .filter(batch -> batch.id() == newest)
                .findFirst()
                .orElse(null);
        for (Repeat repeat : study.repeats().all(staining)) {
            boolean hidden = last != null && repeat.batch() == newest && open.contains(repeat.cell());
            // counted like the drawn cells around it, or the count would tell them apart
            if (hidden && isTold(repeat.second()) && repeat.secondTime().equals(last.time())) {
                waiting++;
            }
        }
        for (Sample sample : study.samples(staining)) {
            if (isTold(sample.label()) && sample.origin() != SampleOrigin.EXAM && !open.contains(sample.cell())) {
                if (isAsDrawn(sample, newest)) {
                    waiting++;
                } else {
                    samples.add(sample);
                }
            }
        }
    }

    private static boolean isTold(Label label) {
        return label == Label.ON || label == Label.OFF;
    }

    /**
     * True while a cell of the newest batch has the label the batch began with: nobody has said that of the cell yet. To
     * mark such cells would also give away the repeats among them, which are never marked.
     */
    private boolean isAsDrawn(Sample sample, long newest) {
        if (newest == 0 || sample.batch() != newest) {
            return false;
        }
        List<GivenLabel> given = study.memory().given(staining, sample.cell());
        return !given.isEmpty() && given.get(given.size() - 1).batch() == newest;
    }

    /** The ON and OFF labels without those of the exam, of open repeats, and those still as drawn; ordered by cell. */
    List<Sample> samples() {
        return samples;
    }

    /** Number of cells of the newest batch that have the label it began with, repeats hidden in it among them. */
    int waiting() {
        return waiting;
    }

    /** What the annotator of a sample said of its cell at other times. */
    Readings readings(Sample sample) {
        List<PastLabel> past = new ArrayList<>();
        for (GivenLabel given : study.memory().given(staining, sample.cell())) {
            past.add(new PastLabel(given.label(), given.annotator(), given.time(), given.batch(), given.ruleVersion()));
        }
        List<Repeat> asked = repeats.getOrDefault(sample.cell(), List.of());
        return past.size() < 2 && asked.isEmpty() ? Readings.NONE : earlier.of(sample, past, asked);
    }
}
