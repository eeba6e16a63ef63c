/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Staining;
import org.cytoloop.spi.StudyView;

/**
 * How cells were drawn. {@code batches.csv}: one row per batch, by staining, oldest first; {@code class} is empty when the
 * rule gave each cell its own, and a drawn cell's probability is {@code drawn / eligible}. {@code exam_draws.csv}: one row
 * per draw of an exam and animal; {@code closed} is empty while answers are still given.
 */
final class DrawTables {
    private final List<Batch> batches = new ArrayList<>();
    private final List<ExamDraw> draws = new ArrayList<>();

    DrawTables(StudyView study) {
        for (Staining staining : study.settings().stainings()) {
            batches.addAll(study.batches(staining.name()));
            draws.addAll(study.examDraws(staining.name()));
        }
    }

    void writeBatches(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "staining",
                "batch",
                "slice",
                "x",
                "y",
                "width",
                "height",
                "class",
                "asked",
                "eligible",
                "drawn",
                "seed",
                "sampler",
                "annotator",
                "time");
        for (Batch batch : batches) {
            csv.text(batch.staining()).integer(batch.id()).text(batch.slice());
            csv.number(batch.region().x()).number(batch.region().y());
            csv.number(batch.region().width()).number(batch.region().height());
            csv.text(batch.label() == null ? "" : batch.label().name());
            csv.integer(batch.asked()).integer(batch.eligible()).integer(batch.drawn());
            csv.integer(batch.seed()).text(batch.sampler()).text(batch.annotator());
            csv.text(SampleTable.TIME.format(batch.time()));
            csv.endRow();
        }
    }

    void writeExamDraws(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header("staining", "draw", "animal", "eligible", "drawn", "asked", "seed", "annotator", "time", "closed");
        for (ExamDraw draw : draws) {
            for (ExamDraw.Stratum stratum : draw.strata()) {
                csv.text(draw.staining()).integer(draw.id()).text(stratum.animal());
                csv.integer(stratum.eligible()).integer(stratum.drawn()).integer(draw.asked());
                csv.integer(draw.seed()).text(draw.annotator());
                csv.text(SampleTable.TIME.format(draw.time()));
                csv.text(draw.closed() == null ? "" : SampleTable.TIME.format(draw.closed()));
                csv.endRow();
            }
        }
    }
}
