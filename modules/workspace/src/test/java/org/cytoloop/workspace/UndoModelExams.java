/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;

/** Random steps of exams and rounds, on a study and on its model. */
final class UndoModelExams {
    private final UndoTrail trail;
    /** places whose kept labels may be lost with a draw that is fixed by now */
    private final Set<Integer> drawnEver;

    UndoModelExams(UndoTrail trail, Set<Integer> drawnEver) {
        this.trail = trail;
        this.drawnEver = drawnEver;
    }

    /** Draws, answers, closes, gives up or corrects. */
    void exam(Study study, UndoModel model, SeededRandom random) throws Exception {
        UndoModel before = model.copy();
        Label label = Label.values()[random.nextInt(3)];
        int dice = random.nextInt(6);
        if (model.open.isEmpty()) {
            List<ExamCell> cells = study.exams().cells(Studies.CFOS);
            if (dice < 2 && !cells.isEmpty()) {
                CellRef cell = cells.get(random.nextInt(cells.size())).cell();
                int place = model.places[cell.cell() - 1];
                study.exams().correct(Studies.CFOS, cell, label, "looked again");
                trail.fix("", model, m -> m.closed.put(place, label.name()));
            } else {
                drawExam(study, model, before, random);
            }
        } else if (dice == 0) {
            long now = study.cellSet("A1").orElseThrow().id();
            if (model.open.values().stream().allMatch(String::isEmpty)
                    && (model.taken.isEmpty() || now == model.drawnIn)) {
                study.exams().withdraw(Studies.CFOS);
                model.taken.forEach((place, had) -> {
                    model.open.remove(place);
                    model.labels.put(place, had);
                });
                model.open.clear();
                model.taken.clear();
                trail.did(UndoTrail.EXAM, before);
            } else {
                assertThrows(ProblemException.class, () -> study.exams().withdraw(Studies.CFOS));
            }
        } else if (dice == 1) {
            boolean missing = model.open.entrySet().stream()
                    .anyMatch(e -> model.has(e.getKey()) && e.getValue().isEmpty());
            if (missing || model.open.values().stream().allMatch(String::isEmpty)) {
                assertThrows(ProblemException.class, () -> study.exams().close(Studies.CFOS));
            } else {
                study.exams().close(Studies.CFOS);
                Map<Integer, String> answers = new TreeMap<>(model.open);
                trail.fix(UndoTrail.EXAM, model, m -> {
                    // what a draw took that was withdrawn later is there
                    m.taken.forEach((place, had) -> {
                        if (!answers.containsKey(place)) {
                            m.labels.put(place, had);
                        }
                    });
                    m.open.clear();
                    m.taken.clear();
                    m.closed.putAll(answers);
                    for (int place : answers.keySet()) {
                        if (m.has(place)) {
                            m.labels.remove(place);
                            m.kept.remove(place);
                        }
                    }
                });
            }
        } else {
            for (ExamCell cell : study.exams().cells(Studies.CFOS)) {
                int place = model.places[cell.cell().cell() - 1];
                String answer = model.open.get(place);
                if (answer != null && (answer.isEmpty() || dice == 2)) {
                    Label given = dice == 2 && random.nextInt(3) == 0 ? null : label;
                    study.exams().answer(Studies.CFOS, cell.cell(), given);
                    String now = given == null ? "" : given.name();
                    if (!now.equals(answer)) {
                        model.open.put(place, now);
                        trail.did(UndoTrail.EXAM, before);
                        return;
                    }
                }
            }
        }
    }

    private void drawExam(Study study, UndoModel model, UndoModel before, SeededRandom random) throws Exception {
        List<CellRef> cells = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            CellRef cell = new CellRef("A1", 1 + random.nextInt(model.places.length));
            if (model.isFree(cell) && !cells.contains(cell) && model.closed.size() < UndoModel.PLACES / 3) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            assertThrows(ProblemException.class, () -> Studies.exam(study, Studies.CFOS));
            return;
        }
        Studies.exam(study, Studies.CFOS, cells.toArray(CellRef[]::new));
        for (CellRef cell : cells) {
            int place = model.places[cell.cell() - 1];
            drawnEver.add(place);
            model.drawnIn = study.cellSet("A1").orElseThrow().id();
            if (model.labels.containsKey(place)) {
                model.kept.remove(place);
                model.taken.put(place, model.labels.remove(place));
            }
            model.open.put(place, "");
        }
        trail.did(UndoTrail.EXAM, before);
    }

    /** Takes a balance, often with a round. */
    private void balance(Study study, UndoModel model, List<RoundInfo> rounds, SeededRandom random) throws Exception {
        UndoModel before = model.copy();
        TrainingBalance balance =
                switch (random.nextInt(3)) {
                    case 0 -> TrainingBalance.AS_LABELLED;
                    case 1 -> TrainingBalance.weights((1 + random.nextInt(3)) / 4.0);
                    default -> TrainingBalance.subsample((1 + random.nextInt(3)) / 4.0);
                };
        if (random.nextInt(3) == 0) {
            study.balances().take(Studies.CFOS, balance);
            if (!model.balance.equals(balance.text())) {
                model.balance = balance.text();
                trail.did(UndoTrail.OTHER, before);
            }
        } else {
            RoundInfo was = rounds.get(random.nextInt(rounds.size()));
            RoundInfo round = study.rounds().current(Studies.CFOS).orElseThrow();
            study.balances().take(Studies.CFOS, balance, round, was);
            trail.goBackTo(was.number());
            before.currentRound = was.number();
            model.balance = balance.text();
            trail.did(UndoTrail.BALANCE, before);
        }
    }

    /** Trains, chooses a round or its threshold, names it, or takes a balance. */
    void round(Study study, UndoModel model, SeededRandom random, int step) throws Exception {
        UndoModel before = model.copy();
        List<RoundInfo> rounds = study.rounds().of(Studies.CFOS);
        int dice = random.nextInt(6);
        if (dice > 3 && !rounds.isEmpty()) {
            balance(study, model, rounds, random);
            return;
        }
        if (dice == 0 || rounds.isEmpty()) {
            List<Sample> samples = study.samples(Studies.CFOS).stream()
                    .filter(sample -> sample.label() != Label.UNSURE)
                    .toList();
            int number = study.rounds()
                    .add(Studies.round(Studies.CFOS, samples, 1, null), new byte[] {(byte) step})
                    .number();
            trail.fix(UndoTrail.CURRENT, model, m -> {
                m.rounds.add("0.5/");
                m.currentRound = number;
            });
            return;
        }
        RoundInfo round = rounds.get(random.nextInt(rounds.size()));
        String was = model.rounds.get(round.number() - 1);
        if (dice == 1) {
            study.rounds().makeCurrent(round);
            if (model.currentRound != round.number()) {
                model.currentRound = round.number();
                trail.did(UndoTrail.CURRENT, before);
            }
        } else if (dice == 2) {
            double threshold = random.nextInt(4) / 4.0;
            study.rounds().setThreshold(round, threshold);
            String now = threshold + was.substring(was.indexOf('/'));
            if (!now.equals(was)) {
                model.rounds.set(round.number() - 1, now);
                trail.did(UndoTrail.OTHER, before);
            }
        } else {
            study.rounds().annotate(round, "step " + step, "");
            model.rounds.set(round.number() - 1, was.substring(0, was.indexOf('/') + 1) + "step " + step);
            trail.did(UndoTrail.OTHER, before);
        }
    }
}
