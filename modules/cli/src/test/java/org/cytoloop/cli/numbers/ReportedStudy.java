/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.cli.demo.DemoLoop;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.demo.DemoTruth;
import org.cytoloop.operations.ExampleStudyMaking;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;

/** Studies that have all there is to report, and little of it. */
public final class ReportedStudy {
    /** A name that markup, figures and tables stumble over. */
    static final String NAME = "Day 7 <b>\"cFos\"</b> & ]]>";

    private static final String STAINING = "cFos";
    private static final int SIZE = 512;
    private static final long SEED = 5;

    private ReportedStudy() {}

    /** The tables of a study. */
    static void export(Path study, Path out) throws ProblemException, IOException {
        Files.createDirectories(out);
        try (Study opened = Study.open(study, "reader")) {
            TaskContext task = TaskContext.quiet(2);
            Services.byId(StudyExporter.class, "csv", "export format")
                    .export(opened.view(slice -> StudyRule.features(opened).of(slice, task)), out, task);
        }
    }

    /** A rule, batches, clicks, corrections, three rounds, an exam, repeats, reviews; awkward names. */
    static Path full(Path folder) throws ProblemException {
        DemoStudy.Written written = DemoStudy.write(folder.resolve("images"), SIZE, SEED, TaskContext.quiet(2));
        ExampleStudy.Written example = DemoExample.of(written);
        StudySettings settings = new StudySettings(
                NAME,
                DetectionMode.SHARED,
                example.settings().nuclei(),
                example.settings().stainings());
        Path place = folder.resolve("full.cytoloop");
        try (Study study = Study.create(place, settings, "Ann <script>alert(1)</script>")) {
            ExampleStudyMaking.fill(study, example.images(), detector(), TaskContext.quiet(2));
            fill(study, written.truth());
        }
        return place;
    }

    /**
     * Does all that can be done in a study whose cells are detected.
     *
     * @param study of three slices or more, named as in the truth
     */
    public static void fill(Study study, DemoTruth truth) throws ProblemException {
        rename(study);
        rule(study, "a ring of 2 px or more, <clearly> brighter \"than\" its surround & not a vessel");
        play(study, truth);
        rule(study, "a ring, or a spot of light");
        repeats(study);
        study.blinding().mask(2);
        correction(study, truth);
        study.blinding().unmask();
        exam(study, truth);
        review(study);
        study.rounds().setThreshold(study.rounds().current(STAINING).orElseThrow(), 0.45);
        study.blinding().mask(3);
    }

    /** The round that is current is not the newest, whose calls are those of the exam, too. */
    private static void play(Study study, DemoTruth truth) throws ProblemException {
        List<DemoLoop.Result> results = new DemoLoop(study, STAINING, truth, SEED).play(TaskContext.quiet(2));
        study.rounds().annotate(results.get(1).round(), "more weak ones, 2nd try", "note 3: \"better\"");
    }

    private static void rename(Study study) throws ProblemException {
        Map<String, SliceDetails> changes = new HashMap<>();
        for (Slice slice : study.slices()) {
            SliceDetails is = study.details(slice.name());
            String group = is.group().startsWith("c") ? "control/1 100%" : "\u05D8\u05D9\u05E4\u05D5\u05DC <i>2</i>";
            changes.put(slice.name(), new SliceDetails(is.animal(), group, is.pixelSizeUm(), true));
        }
        study.setDetails(changes);
    }

    private static CellDetector detector() throws ProblemException {
        return Services.first(CellDetector.class, "cell detector");
    }

    private static void rule(Study study, String on) throws ProblemException {
        String slice = study.slices().get(0).name();
        List<RuleExample> examples = List.of(
                new RuleExample(slice, 10, 10, RuleExample.Kind.CLEAR_ON),
                new RuleExample(slice, 20, 10, RuleExample.Kind.BORDERLINE));
        study.rulebook()
                .save(
                        STAINING,
                        new RuleDraft(on, "anything else", List.of("cFos.snr >= 2.5 ± 0.3"), examples, "sharper"));
    }

    /** Second readings by the same annotator and by another. */
    private static void repeats(Study study) throws ProblemException {
        List<Sample> samples = study.samples(STAINING);
        for (int i = 0; i < 24; i++) {
            Sample sample = samples.get(i * samples.size() / 24);
            boolean other = i % 2 == 1;
            study.setAnnotator(other ? "Ben" : sample.annotator());
            boolean same = i % 5 != 0;
            Label answer = same ? sample.label() : sample.label() == Label.ON ? Label.OFF : Label.ON;
            study.repeats().read(STAINING, sample.cell(), answer);
        }
        study.setAnnotator("Ben");
    }

    /** Two more answers, to questions, one of which was a mistake. */
    private static void correction(Study study, DemoTruth truth) throws ProblemException {
        RoundInfo round = study.rounds().current(STAINING).orElseThrow();
        Slice slice = study.slices().get(1);
        Cells cells = study.cells(slice.name());
        List<LabelCommand.Assignment> answers = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; questions.size() < 2; i++) {
            CellRef cell = new CellRef(slice.name(), i + 1);
            if (study.sample(STAINING, cell).isEmpty()) {
                Label label =
                        truth.labelAt(slice.name(), cells.x(i), cells.y(i)).orElse(Label.OFF);
                Label presented = questions.isEmpty() ? label : label == Label.ON ? Label.OFF : Label.ON;
                answers.add(new LabelCommand.Assignment(cell, label, Double.NaN));
                questions.add(new Question(cell, Question.REVIEW, round.number(), 0.4f, presented));
            }
        }
        study.label(LabelCommand.byHand(STAINING, answers, SampleOrigin.CORRECTION, LabelCommand.CURRENT_RULE)
                .withQuestions(questions));
    }

    private static void exam(Study study, DemoTruth truth) throws ProblemException {
        for (int draw = 0; draw < 2; draw++) {
            ExamDrawing.draw(study, STAINING, draw == 0 ? 70 : 30, SEED + draw);
            int asked = 0;
            for (ExamCell cell : study.exams().cells(STAINING)) {
                if (cell.answer() == null) {
                    Cells cells = study.cells(cell.cell().slice());
                    int i = cell.cell().cell() - 1;
                    Label label = truth.labelAt(cell.cell().slice(), cells.x(i), cells.y(i))
                            .orElse(Label.OFF);
                    study.exams().answer(STAINING, cell.cell(), ++asked % 17 == 0 ? Label.UNSURE : label);
                }
            }
            study.exams().close(STAINING);
        }
        ExamCell first = study.exams().cells(STAINING).get(0);
        study.exams().correct(STAINING, first.cell(), Label.UNSURE, "two nuclei");
    }

    private static void review(Study study) throws ProblemException {
        RoundInfo before = study.rounds().of(STAINING).get(1);
        RoundInfo round = study.rounds().current(STAINING).orElseThrow();
        List<Slice> slices = study.slices();
        List<ReviewFinding> seen = List.of(
                new ReviewFinding(MistakeKind.MISSED_WEAK_ON, 12, 80, "about 10 in the corner"),
                new ReviewFinding(MistakeKind.EDGE, Float.NaN, Float.NaN, ""));
        int last = slices.size() - 1;
        study.reviews().save(before, slices.get(last - 1).name(), Verdict.GOOD, List.of(), "round 2 only");
        study.reviews().save(before, slices.get(last).name(), Verdict.UNUSABLE, List.of(), "");
        study.reviews().save(round, slices.get(0).name(), Verdict.GOOD, List.of(), "");
        study.reviews().save(round, slices.get(1).name(), Verdict.MISTAKES, seen, "see \"2\" <there>");
    }

    /** Candidates of the marker, one round, nothing else; slices that are left out, no pixel size, no groups. */
    static Path sparse(Path folder) throws ProblemException {
        DemoStudy.Written written = DemoStudy.write(folder.resolve("images-2"), SIZE, SEED, TaskContext.quiet(2));
        ExampleStudy.Written example = DemoExample.of(written);
        Staining staining = example.settings().stainings().get(0);
        StudySettings settings = new StudySettings("sparse", DetectionMode.INDEPENDENT, "", List.of(staining));
        Path place = folder.resolve("sparse.cytoloop");
        try (Study study = Study.create(place, settings, "Ann")) {
            ExampleStudyMaking.fill(study, example.images(), detector(), TaskContext.quiet(2));
            List<LabelCommand.Assignment> labels = new ArrayList<>();
            for (Slice slice : study.slices()) {
                Cells cells = study.cells(slice.name());
                for (int i = 0; i < cells.size(); i += 9) {
                    Label label = written.truth()
                            .labelAt(slice.name(), cells.x(i), cells.y(i))
                            .orElse(Label.OFF);
                    labels.add(new LabelCommand.Assignment(new CellRef(slice.name(), i + 1), label, Double.NaN));
                }
            }
            study.label(LabelCommand.byHand(staining.name(), labels, SampleOrigin.CLICK, 0));
            RoundInfo round = RoundTraining.train(study, staining.name(), TrainingChoice.usual(1), TaskContext.quiet(2))
                    .round();
            List<String> names = study.slices().stream().map(Slice::name).toList();
            StudyClassification.run(study, round, names.subList(1, names.size()), TaskContext.quiet(2));
        }
        return place;
    }
}
