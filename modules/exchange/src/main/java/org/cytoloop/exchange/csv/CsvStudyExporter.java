/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.StudyResults;
import org.cytoloop.exchange.WholeFile;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Writes {@code cells.csv}, {@code slices.csv}, {@code animals.csv}, {@code samples.csv}, {@code rounds.csv}, {@code
 * rules.csv}, {@code rule_examples.csv}, {@code repeats.csv}, {@code exam.csv}, {@code findings.csv},
 * {@code reviews.csv}, {@code batches.csv}, {@code exam_draws.csv}, {@code exam_calls.csv}, {@code training.csv}, {@code
 * detections.csv} and {@code settings.csv}, from which every number of a report can be recomputed: header row, UTF-8, RFC 4180, decimal points, numbers as the shortest text that reads back the same. What
 * does not exist is empty, never zero.
 */
@ServiceProvider(service = StudyExporter.class, position = 1000)
public final class CsvStudyExporter implements StudyExporter {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String displayName() {
        return "CSV tables";
    }

    @Override
    public String version() {
        return "5";
    }

    @Override
    public List<Path> export(StudyView study, Path folder, TaskContext task) throws ProblemException {
        task.checkCancelled();
        StudyResults results = new StudyResults(study);
        CellTable cells = new CellTable(results, task.part(0, 0.9));
        CountTables counts =
                new CountTables(SliceCount.all(results, task), study.settings().mode());
        SampleTable samples = new SampleTable(results, task);
        RoundTable rounds = new RoundTable(study);
        RuleTable rules = new RuleTable(study);
        RepeatTable repeats = new RepeatTable(study);
        ExamTable exam = new ExamTable(results, task);
        FindingTable findings = new FindingTable(results);
        ReviewTable reviews = new ReviewTable(results);
        DrawTables draws = new DrawTables(study);
        TrainingTables training = new TrainingTables(study, task);
        SettingTables settings = new SettingTables(study);
        List<Path> files = new ArrayList<>();
        files.add(WholeFile.write(folder.resolve("cells.csv"), cells::write));
        files.add(WholeFile.write(folder.resolve("slices.csv"), counts::writeSlices));
        files.add(WholeFile.write(folder.resolve("animals.csv"), counts::writeAnimals));
        files.add(WholeFile.write(folder.resolve("samples.csv"), samples::write));
        files.add(WholeFile.write(folder.resolve("rounds.csv"), rounds::write));
        files.add(WholeFile.write(folder.resolve("rules.csv"), rules::write));
        files.add(WholeFile.write(folder.resolve("rule_examples.csv"), rules::writeExamples));
        files.add(WholeFile.write(folder.resolve("repeats.csv"), repeats::write));
        files.add(WholeFile.write(folder.resolve("exam.csv"), exam::write));
        files.add(WholeFile.write(folder.resolve("findings.csv"), findings::write));
        files.add(WholeFile.write(folder.resolve("reviews.csv"), reviews::write));
        files.add(WholeFile.write(folder.resolve("batches.csv"), draws::writeBatches));
        files.add(WholeFile.write(folder.resolve("exam_draws.csv"), draws::writeExamDraws));
        files.add(WholeFile.write(folder.resolve("exam_calls.csv"), training::writeExamCalls));
        files.add(WholeFile.write(folder.resolve("training.csv"), training::writeTraining));
        files.add(WholeFile.write(folder.resolve("detections.csv"), settings::writeDetections));
        files.add(WholeFile.write(folder.resolve("settings.csv"), settings::writeSettings));
        task.progress(1, "tables written");
        return files;
    }
}
