/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.workspace.LabelCommand.Assignment;

/** Works on a study until it is killed; prints the newest event of the journal after each change that was acknowledged. */
final class KilledChild {
    private KilledChild() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SeededRandom random = new SeededRandom(Long.parseLong(arguments[1]));
        try (Study study = Study.open(Path.of(arguments[0]), "child")) {
            out.println("open");
            long events = study.replay().events();
            while (true) {
                work(study, random);
                for (JournalEvent event : study.journal(events + 1, 10)) {
                    events = event.seq();
                    out.println(event.seq() + " " + event.payload().hashCode());
                }
            }
        }
    }

    private static void work(Study study, SeededRandom random) throws Exception {
        int cells = study.cells("A1").size();
        int dice = random.nextInt(23);
        if (dice == 0 || cells == 0) { // undo may have gone back to where there was none
            study.setCells("A1", Studies.grid(900 + random.nextInt(200)), Studies.NUCLEI);
        } else if (dice == 1) {
            byte[] model = new byte[50_000];
            List<Sample> samples = study.samples(Studies.CFOS).stream()
                    .filter(sample -> sample.label() != Label.UNSURE)
                    .toList();
            float[] calls = new float[samples.size()];
            RoundInfo round = study.rounds()
                    .add(Studies.round(Studies.CFOS, samples, 2, new OutOfFoldCalls(calls, calls)), model);
            study.storeCalls("A1", round, new float[cells]);
        } else if (dice == 2) {
            study.undo();
        } else if (dice == 3) {
            study.redo();
        } else if (dice < 8) {
            consistency(study, random, dice);
        } else if (dice < 12) {
            exam(study, random, cells);
        } else if (dice >= 20) {
            review(study, random);
        } else {
            List<Assignment> assignments = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                CellRef cell = new CellRef("A1", 1 + random.nextInt(cells));
                if (study.exams().reserved(Studies.CFOS).contains(cell)) {
                    continue;
                }
                assignments.add(new Assignment(cell, Label.values()[random.nextInt(3)], random.nextDouble()));
            }
            List<Question> questions = assignments.stream()
                    .map(Assignment::cell)
                    .distinct()
                    .limit(dice - 12)
                    .map(cell -> new Question(cell, "most-uncertain", 0, 0.5f, Label.ON))
                    .toList();
            study.label(LabelCommand.byHand(Studies.CFOS, assignments, SampleOrigin.IMPORT, 1)
                    .withQuestions(questions));
        }
    }

    private static void review(Study study, SeededRandom random) throws Exception {
        List<RoundInfo> rounds = study.rounds().of(Studies.CFOS);
        if (!rounds.isEmpty()) {
            RoundInfo round = rounds.get(random.nextInt(rounds.size()));
            if (random.nextInt(4) == 0) {
                study.reviews().remove(round, "A1");
            } else {
                String note = "note " + random.nextLong();
                study.reviews().save(round, "A1", Verdict.values()[random.nextInt(3)], List.of(), note);
            }
        }
    }

    /** The next step of an exam, and now and then something with a round. */
    private static void exam(Study study, SeededRandom random, int cells) throws Exception {
        List<RoundInfo> rounds = study.rounds().of(Studies.CFOS);
        if (!rounds.isEmpty() && random.nextInt(3) == 0) {
            RoundInfo round = rounds.get(random.nextInt(rounds.size()));
            study.rounds().makeCurrent(round);
            study.rounds().setThreshold(round, random.nextDouble());
            study.rounds().annotate(round, "", "note " + random.nextLong());
            RoundInfo before = rounds.get(random.nextInt(rounds.size()));
            TrainingBalance balance = TrainingBalance.subsample(0.1 + 0.8 * random.nextDouble());
            study.balances().take(Studies.CFOS, balance, round, before);
            return;
        }
        List<ExamCell> exam = study.exams().cells(Studies.CFOS);
        List<ExamDraw> draws = study.exams().draws(Studies.CFOS);
        boolean open = !draws.isEmpty() && draws.get(draws.size() - 1).closed() == null;
        List<ExamCell> missing =
                exam.stream().filter(cell -> cell.answer() == null).toList();
        if (!open) {
            CellRef cell = new CellRef("A1", 1 + random.nextInt(cells));
            if (!study.exams().reserved(Studies.CFOS).contains(cell)) {
                Studies.exam(study, Studies.CFOS, cell);
            }
        } else if (!missing.isEmpty()) {
            ExamCell next = missing.get(missing.size() - 1);
            if (next.draw() == draws.get(draws.size() - 1).id()) {
                study.exams().answer(Studies.CFOS, next.cell(), Label.values()[random.nextInt(3)]);
            }
        } else if (study.exams().waiting(Studies.CFOS) == 0) {
            study.exams().close(Studies.CFOS);
        }
    }

    private static void consistency(Study study, SeededRandom random, int dice) throws Exception {
        List<Sample> samples = study.samples(Studies.CFOS);
        if (dice == 4 || samples.size() < 10) {
            study.rulebook()
                    .save(Studies.CFOS, new RuleDraft("rule " + random.nextLong(), "", List.of(), List.of(), ""));
        } else if (dice == 5) {
            CellRef cell = samples.get(random.nextInt(samples.size())).cell();
            study.repeats().read(Studies.CFOS, cell, Label.values()[random.nextInt(3)]);
        } else if (dice == 6) {
            study.memory()
                    .keep(
                            Studies.CFOS,
                            samples.get(random.nextInt(samples.size())).cell(),
                            "so it is");
        } else if (study.blinding().mask().isPresent()) {
            study.blinding().unmask();
        } else {
            study.blinding().mask(random.nextLong());
        }
    }
}
