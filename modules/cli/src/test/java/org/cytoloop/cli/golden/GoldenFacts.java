/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.golden;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Blinding;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.DetachedSample;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;

/**
 * Everything a study says, as JSON. Fields are named one by one, so that a field that is added to a value later changes
 * nothing that was recorded; what is new gets a fact of its own name.
 */
final class GoldenFacts {
    private final Study study;
    private final ObjectNode facts = new ObjectMapper().createObjectNode();

    private GoldenFacts(Study study) {
        this.study = study;
    }

    /** The facts of an open study. */
    static ObjectNode of(Study study) throws ProblemException {
        GoldenFacts facts = new GoldenFacts(study);
        facts.study();
        for (Slice slice : study.slices()) {
            facts.slice(slice);
        }
        for (Staining staining : study.settings().stainings()) {
            facts.labels(staining.name());
            facts.exam(staining.name());
            facts.judged(staining.name());
            for (RoundInfo round : study.rounds().of(staining.name())) {
                facts.round(round);
            }
        }
        return facts.facts;
    }

    /** The version in a study's file, which must not be open. */
    static int version(Path study) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + study.resolve("study.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    private void line(String fact, Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(line.isEmpty() ? "" : " | ").append(field);
        }
        ArrayNode lines = facts.has(fact) ? (ArrayNode) facts.get(fact) : facts.putArray(fact);
        lines.add(line.toString());
    }

    private void study() throws ProblemException {
        facts.put("name", study.settings().name());
        facts.put("mode", study.settings().mode().name());
        facts.put("nuclei", study.settings().nuclei());
        for (Staining staining : study.settings().stainings()) {
            line("stainings", staining.name(), staining.channel());
        }
        facts.put("journal", study.journal(1, Integer.MAX_VALUE).size());
        facts.put("undo", study.undoText().orElse(""));
        facts.put("redo", study.redoText().orElse(""));
        for (Blinding.Mask mask : study.blinding().masks()) {
            line("masks", mask.fromSeq(), mask.toSeq(), mask.seed(), mask.annotator());
        }
        facts.put("masked", study.blinding().mask().isPresent());
        study.choices().all().entrySet().stream()
                .map(entry -> entry.getKey() + " | " + entry.getValue())
                .sorted()
                .forEach(choice -> line("choices", choice));
        study.provenance().remembered().forEach(provider -> line("providers", provider));
    }

    private void slice(Slice slice) throws ProblemException {
        SliceDetails details = study.details(slice.name());
        line(
                "slices",
                slice.name(),
                details.animal(),
                details.group(),
                details.pixelSizeUm(),
                details.training(),
                slice.width(),
                slice.height(),
                slice.contentHash());
        if (study.cellSet(slice.name()).isEmpty()) {
            line("undetected", slice.name());
            return;
        }
        Cells cells = study.cells(slice.name());
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * 3 * cells.size());
        for (int i = 0; i < cells.size(); i++) {
            bytes.putFloat(cells.x(i)).putFloat(cells.y(i)).putFloat(cells.area(i));
        }
        CellSetInfo set = study.cellSet(slice.name()).orElseThrow();
        line("cellMakers", slice.name(), study.provenance().of(set));
        line(
                "readers",
                slice.name(),
                study.provenance().ofSlice(slice.name()),
                study.provenance().format(slice.name()));
        line("cells", slice.name(), set.id(), cells.size(), Sha256.hex(bytes.array()));
    }

    private void labels(String staining) {
        for (Rule rule : study.rulebook().versions(staining)) {
            line("rules", staining, rule.version(), rule.onText(), rule.offText(), rule.conditions(), rule.note());
        }
        for (Sample sample : study.samples(staining)) {
            sample("samples", sample);
        }
        for (DetachedSample sample : study.detachedSamples(staining)) {
            sample("detached", sample.sample());
        }
        for (Batch batch : study.batches(staining)) {
            line(
                    "batches",
                    staining,
                    batch.id(),
                    batch.slice(),
                    batch.label(),
                    batch.asked(),
                    batch.eligible(),
                    batch.drawn(),
                    batch.seed(),
                    batch.sampler());
        }
        for (Repeat repeat : study.repeats().all(staining)) {
            line(
                    "repeats",
                    repeat.cell(),
                    repeat.first(),
                    repeat.firstAnnotator(),
                    repeat.second(),
                    repeat.secondAnnotator(),
                    repeat.consensus());
        }
        line(
                "balances",
                staining,
                study.balances().of(staining).method(),
                study.balances().of(staining).share());
    }

    private void sample(String fact, Sample sample) {
        line(
                fact,
                sample.staining(),
                sample.cell(),
                sample.label(),
                sample.origin(),
                sample.batch(),
                sample.ruleVersion(),
                sample.annotator(),
                sample.time(),
                sample.inclusionProbability());
    }

    private void exam(String staining) {
        for (ExamDraw draw : study.exams().draws(staining)) {
            line("exam draws", staining, draw.id(), draw.seed(), draw.asked(), draw.strata(), draw.closed());
        }
        for (ExamCell cell : study.exams().cells(staining)) {
            line(
                    "exam cells",
                    staining,
                    cell.cell(),
                    cell.draw(),
                    cell.stratum(),
                    cell.inclusionProbability(),
                    cell.answer(),
                    cell.corrections());
        }
    }

    private void judged(String staining) {
        for (Finding finding : study.findings().of(staining)) {
            line(
                    "findings",
                    staining,
                    finding.question().cell(),
                    finding.question().miner(),
                    finding.question().round(),
                    finding.question().pOn(),
                    finding.question().presented(),
                    finding.answer(),
                    finding.x(),
                    finding.y());
        }
        for (SliceReview review : study.reviews().of(staining)) {
            line("reviews", staining, review.slice(), review.round(), review.verdict(), review.note());
            review.findings().forEach(f -> line("review findings", f.kind(), f.x(), f.y(), f.note()));
        }
    }

    private void round(RoundInfo round) throws ProblemException {
        line("roundMakers", round.staining(), round.number(), study.provenance().of(round));
        line(
                "rounds",
                round.staining(),
                round.number(),
                round.trainer(),
                study.rounds().trainerVersion(round),
                new TreeMap<>(study.rounds().parameters(round)),
                study.rounds().featureSets(round),
                round.seed(),
                round.threshold(),
                round.samplesOn(),
                round.samplesOff(),
                round.onWeight(),
                round.name(),
                round.note(),
                round.balance().method(),
                study.rounds().current(round.staining()).map(RoundInfo::number));
        line("training", round.number(), round.trainingHash(), round.featureFingerprint());
        line(
                "models",
                round.number(),
                round.modelHash(),
                Sha256.hex(study.rounds().model(round)));
        line("scores", round.number(), new TreeMap<>(round.scores()));
        for (Slice slice : study.slices()) {
            float[] calls = study.calls(slice.name(), round).orElse(new float[0]);
            ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * calls.length);
            bytes.asFloatBuffer().put(calls);
            line("calls", round.number(), slice.name(), calls.length, Sha256.hex(bytes.array()));
        }
    }
}
