/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Staining;
import org.cytoloop.exchange.StudyResults;

/**
 * The table {@code reviews.csv}: the verdicts on slices under rounds, by staining, oldest first; one row per mistake that
 * was seen, and one with an empty kind where none was named. {@code x} and {@code y} are empty for a mistake of the slice
 * as a whole; {@code kind_note} is of the mistake, {@code note} of the verdict.
 */
final class ReviewTable {
    private final List<SliceReview> reviews = new ArrayList<>();
    private final Map<String, Slice> slices = new HashMap<>();

    ReviewTable(StudyResults results) {
        results.slices().forEach(slice -> slices.put(slice.name(), slice));
        for (Staining staining : results.study().settings().stainings()) {
            results.study().reviews(staining.name()).stream()
                    .filter(review -> slices.containsKey(review.slice()))
                    .forEach(reviews::add);
        }
    }

    void write(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "slice",
                "animal",
                "group",
                "staining",
                "round",
                "verdict",
                "kind",
                "x",
                "y",
                "kind_note",
                "note",
                "annotator",
                "time");
        for (SliceReview review : reviews) {
            if (review.findings().isEmpty()) {
                writeVerdict(csv, review);
                csv.empty().empty().empty().empty();
                writeNote(csv, review);
            }
            for (ReviewFinding finding : review.findings()) {
                writeVerdict(csv, review);
                csv.text(finding.kind().name()).number(finding.x()).number(finding.y());
                csv.text(finding.note());
                writeNote(csv, review);
            }
        }
    }

    private void writeVerdict(CsvWriter csv, SliceReview review) {
        Slice slice = slices.get(review.slice());
        csv.text(slice.name()).text(slice.animal()).text(slice.group());
        csv.text(review.staining()).integer(review.round());
        csv.text(review.verdict().name());
    }

    private static void writeNote(CsvWriter csv, SliceReview review) throws IOException {
        csv.text(review.note()).text(review.annotator());
        csv.text(SampleTable.TIME.format(review.time()));
        csv.endRow();
    }
}
