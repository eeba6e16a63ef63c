/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
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
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.training.FeatureSource;
import org.cytoloop.spi.CellSource;
import org.cytoloop.spi.MaskedTime;
import org.cytoloop.spi.RoundTrainingFacts;
import org.cytoloop.spi.StudyView;

/** An open study as exporters see it; features come from whoever can compute them. */
final class OpenStudyView implements StudyView {
    private final Study study;
    private final FeatureSource features;

    OpenStudyView(Study study, FeatureSource features) {
        this.study = study;
        this.features = features;
    }

    @Override
    public StudySettings settings() {
        return study.settings();
    }

    @Override
    public List<Slice> slices() {
        return study.slices();
    }

    @Override
    public Optional<Cells> cells(String slice) throws ProblemException {
        Optional<CellSetInfo> current = study.cellSet(slice);
        return current.isPresent() ? Optional.of(study.cells(current.get())) : Optional.empty();
    }

    @Override
    public List<Sample> samples(String staining) {
        return study.samples(staining);
    }

    @Override
    public List<Rule> rules(String staining) {
        return study.rulebook().versions(staining);
    }

    @Override
    public List<Repeat> repeats(String staining) {
        return study.repeats().all(staining);
    }

    @Override
    public List<ExamCell> examCells(String staining) {
        return study.exams().cells(staining);
    }

    @Override
    public List<Batch> batches(String staining) {
        return study.batches(staining);
    }

    @Override
    public List<ExamDraw> examDraws(String staining) {
        return study.exams().draws(staining);
    }

    @Override
    public Optional<CellSource> cellSource(String slice) {
        return study.cellSet(slice)
                .map(info -> new CellSource(
                        info.id(), info.source(), info.parameters(), info.diameterPx(), info.time(), info.count()));
    }

    @Override
    public Optional<FeatureContext> featureContext() {
        return study.featureContext();
    }

    @Override
    public List<MaskedTime> masks() {
        return study.blinding().masks().stream()
                .map(mask -> new MaskedTime(mask.from(), Optional.ofNullable(mask.to())))
                .toList();
    }

    @Override
    public Optional<RoundTrainingFacts> training(RoundInfo round) throws ProblemException {
        Rounds rounds = study.rounds();
        return Optional.of(RoundTrainingFacts.of(
                rounds.trainerVersion(round),
                rounds.parameters(round),
                rounds.featureSets(round),
                trained(rounds.trainedCells(round), rounds.outOfFold(round))));
    }

    @Override
    public List<UsedProvider> makers(RoundInfo round) {
        return study.provenance().of(round);
    }

    /** Out-of-fold calls are in the order of slice and cell. */
    private static List<RoundTrainingFacts.Trained> trained(TrainedCells cells, Optional<OutOfFoldCalls> calls) {
        SortedMap<CellRef, Boolean> labels = new TreeMap<>();
        cells.on().forEach(cell -> labels.put(cell, true));
        cells.off().forEach(cell -> labels.put(cell, false));
        float[] grouped = calls.map(OutOfFoldCalls::grouped).orElse(new float[0]);
        float[] plain = calls.map(OutOfFoldCalls::plain).orElse(new float[0]);
        boolean known = grouped.length == labels.size();
        List<RoundTrainingFacts.Trained> trained = new ArrayList<>();
        labels.forEach((cell, on) -> {
            int i = trained.size();
            trained.add(new RoundTrainingFacts.Trained(
                    cell,
                    cells.cellSets().get(cell.slice()),
                    on,
                    known ? grouped[i] : Float.NaN,
                    known ? plain[i] : Float.NaN));
        });
        return trained;
    }

    @Override
    public List<Finding> findings(String staining) {
        return study.findings().of(staining);
    }

    @Override
    public Optional<Finding> standing(String staining, CellRef cell) {
        return study.findings().standing(staining, cell);
    }

    @Override
    public List<SliceReview> reviews(String staining) {
        return study.reviews().of(staining);
    }

    @Override
    public List<RoundInfo> rounds(String staining) {
        return study.rounds().of(staining);
    }

    @Override
    public Optional<RoundInfo> currentRound(String staining) {
        return study.rounds().current(staining);
    }

    @Override
    public Optional<float[]> probabilities(String slice, RoundInfo round) throws ProblemException {
        return study.calls(slice, round);
    }

    @Override
    public FeatureMatrix features(String slice) throws ProblemException {
        return features.features(slice);
    }
}
