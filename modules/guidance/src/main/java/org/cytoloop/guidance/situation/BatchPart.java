/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.guide.Situation.BatchState;
import org.cytoloop.workspace.GivenLabel;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/** The latest batches and how many of their cells were flipped. */
final class BatchPart extends Part<List<BatchState>> {
    private static final int LATEST = 10;

    BatchPart(Study study, String staining) {
        super(study, staining, EnumSet.of(Topic.LABELS, Topic.SLICES, Topic.CELLS));
    }

    @Override
    List<BatchState> read(TaskContext task) {
        List<Batch> all = study.batches(staining);
        List<Batch> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
        Collections.reverse(latest);
        Map<Long, List<Sample>> samples = new HashMap<>();
        latest.forEach(batch -> samples.put(batch.id(), new ArrayList<>()));
        for (Sample sample : study.samples(staining)) {
            List<Sample> ofBatch = samples.get(sample.batch());
            if (ofBatch != null) {
                ofBatch.add(sample);
            }
        }
        return latest.stream()
                .map(batch -> state(batch, samples.get(batch.id())))
                .toList();
    }

    private BatchState state(Batch batch, List<Sample> samples) {
        int flipped = 0;
        int on = 0;
        for (Sample sample : samples) {
            Label first = batch.label() == null ? first(sample) : batch.label();
            flipped += sample.label() == first ? 0 : 1;
            on += first == Label.ON ? 1 : 0;
        }
        // the rule gave each cell its own class: what most were given stands for all
        boolean drawnOn = batch.label() == null ? 2 * on > samples.size() : batch.label() == Label.ON;
        return new BatchState(batch.slice(), drawnOn, batch.asked(), batch.drawn(), flipped);
    }

    /** What the rule said of a cell when it was drawn; its present label when that is not known any more. */
    private Label first(Sample sample) {
        return study.memory().given(staining, sample.cell()).stream()
                .filter(given -> given.batch() == sample.batch())
                .map(GivenLabel::label)
                .findFirst()
                .orElse(sample.label());
    }
}
