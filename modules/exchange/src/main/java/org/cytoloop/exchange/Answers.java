/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Staining;
import org.cytoloop.spi.StudyView;

/** The questions of a study that were answered, and which labels answer them. Taken once; immutable. */
public final class Answers {
    private final List<Finding> all = new ArrayList<>();
    private final Map<Key, Finding> byCell = new HashMap<>();
    private final Map<Finding, CellRef> cells = new HashMap<>();

    private record Key(String staining, CellRef cell) {}

    /**
     * @param study the study
     * @param samples its labels
     */
    Answers(StudyView study, Iterable<Sample> samples) {
        for (Staining staining : study.settings().stainings()) {
            all.addAll(study.findings(staining.name()));
        }
        if (!all.isEmpty()) {
            for (Sample sample : samples) {
                study.standing(sample.staining(), sample.cell()).ifPresent(finding -> {
                    byCell.put(new Key(sample.staining(), sample.cell()), finding);
                    cells.put(finding, sample.cell());
                });
            }
        }
    }

    /** All answers, by staining in the order of the study, oldest first. */
    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** The question a label answers. */
    public Optional<Finding> of(Sample sample) {
        return Optional.ofNullable(byCell.get(new Key(sample.staining(), sample.cell())));
    }

    /** The present cell whose label is the answer still. */
    public Optional<CellRef> cell(Finding finding) {
        return Optional.ofNullable(cells.get(finding));
    }
}
