/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.RoundTrainingFacts;
import org.cytoloop.spi.StudyView;

/**
 * What the scores of rounds are computed from. {@code training.csv}: the cells each round was trained on, with p(ON) out
 * of fold (with whole animals left out, and with samples left out at random), empty where a cell was not tested; cell
 * numbers are those of the cell set. {@code exam_calls.csv}: p(ON) of the exam's cells under each round, as far as its
 * calls are stored; numbers are those of the present cells.
 */
final class TrainingTables {
    private final StudyView study;
    private final TaskContext task;
    private final List<RoundInfo> rounds = new ArrayList<>();

    TrainingTables(StudyView study, TaskContext task) {
        this.study = study;
        this.task = task;
        for (Staining staining : study.settings().stainings()) {
            rounds.addAll(study.rounds(staining.name()));
        }
    }

    void writeTraining(Writer out) throws IOException, ProblemException {
        CsvWriter csv = new CsvWriter(out);
        csv.header("staining", "round", "slice", "cell_set", "cell", "trained_as", "p_on_grouped", "p_on_plain");
        for (RoundInfo round : rounds) {
            task.checkCancelled();
            Optional<RoundTrainingFacts> facts = study.training(round);
            for (RoundTrainingFacts.Trained cell :
                    facts.map(RoundTrainingFacts::cells).orElse(List.of())) {
                csv.text(round.staining()).integer(round.number());
                csv.text(cell.cell().slice()).integer(cell.cellSet());
                csv.integer(cell.cell().cell()).text(cell.on() ? "ON" : "OFF");
                csv.number(cell.grouped()).number(cell.plain());
                csv.endRow();
            }
        }
    }

    void writeExamCalls(Writer out) throws IOException, ProblemException {
        CsvWriter csv = new CsvWriter(out);
        csv.header("staining", "round", "slice", "cell", "p_on");
        Set<String> slices = study.slices().stream().map(slice -> slice.name()).collect(Collectors.toSet());
        for (RoundInfo round : rounds) {
            task.checkCancelled();
            List<ExamCell> cells = study.examCells(round.staining());
            Set<String> asked = new HashSet<>();
            for (ExamCell cell : cells) {
                String slice = cell.cell().slice();
                if (slices.contains(slice) && asked.add(slice)) {
                    writeSlice(csv, round, slice, cells);
                }
            }
        }
    }

    private void writeSlice(CsvWriter csv, RoundInfo round, String slice, List<ExamCell> cells)
            throws IOException, ProblemException {
        Optional<float[]> calls = study.probabilities(slice, round);
        if (calls.isEmpty()) {
            return;
        }
        for (ExamCell cell : cells) {
            int number = cell.cell().cell();
            if (cell.cell().slice().equals(slice) && number <= calls.get().length) {
                csv.text(round.staining()).integer(round.number()).text(slice);
                csv.integer(number).number(calls.get()[number - 1]);
                csv.endRow();
            }
        }
    }
}
