/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.arff;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.FileNames;
import org.cytoloop.exchange.NumberText;
import org.cytoloop.exchange.StudyResults;
import org.cytoloop.exchange.WholeFile;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Writes the training set of each staining as {@code training_STAINING.arff} (attribute-relation file format of Weka,
 * Witten and Frank, "Data Mining", 2nd ed. 2005, section 2.4): the features in the order of their schema and the class
 * {OFF, ON}. Rows are the ON and OFF samples without those of the exam and repeats, ordered by slice and cell; values that cannot
 * exist are {@code ?}. Stainings without samples have no file.
 */
@ServiceProvider(service = StudyExporter.class, position = 1200)
public final class ArffStudyExporter implements StudyExporter {
    @Override
    public String id() {
        return "arff";
    }

    @Override
    public String displayName() {
        return "Training samples as ARFF (Weka)";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Path> export(StudyView study, Path folder, TaskContext task) throws ProblemException {
        task.checkCancelled();
        StudyResults results = new StudyResults(study);
        FileNames names = new FileNames();
        List<Path> files = new ArrayList<>();
        List<Staining> stainings = study.settings().stainings();
        for (int i = 0; i < stainings.size(); i++) {
            String staining = stainings.get(i).name();
            String name = names.next("training_" + staining, ".arff");
            boolean any = results.slices().stream().anyMatch(slice -> !training(results, slice.name(), staining)
                    .isEmpty());
            if (any) {
                TaskContext part = task.part(i / (double) stainings.size(), (i + 1) / (double) stainings.size());
                files.add(WholeFile.write(folder.resolve(name), out -> write(results, staining, out, part)));
            }
        }
        return files;
    }

    private static List<Sample> training(StudyResults results, String slice, String staining) {
        return results.samples(slice, staining).stream()
                .filter(sample -> sample.label() != Label.UNSURE
                        && sample.origin() != SampleOrigin.EXAM
                        && sample.origin() != SampleOrigin.REPEAT)
                .toList();
    }

    private static void write(StudyResults results, String staining, Writer out, TaskContext task)
            throws IOException, ProblemException {
        FeatureSchema schema = null;
        int done = 0;
        for (Slice slice : results.slices()) {
            task.checkCancelled();
            task.progress(done++ / (double) results.slices().size(), "writing samples of " + slice.name());
            List<Sample> samples = training(results, slice.name(), staining);
            if (samples.isEmpty()) {
                continue;
            }
            FeatureMatrix features = results.study().features(slice.name());
            if (schema == null) {
                schema = features.schema();
                writeHeader(staining, schema, out);
            } else if (!schema.equals(features.schema())) {
                throw new ProblemException("Slice " + slice.name()
                        + " has other features than the slices before it; classify the study again, then export.");
            }
            for (Sample sample : samples) {
                if (sample.cell().cell() <= features.rows()) {
                    writeRow(features, sample, out);
                }
            }
        }
    }

    private static void writeHeader(String staining, FeatureSchema schema, Writer out) throws IOException {
        out.write("% Training samples for one staining; rows ordered by slice and cell.\n");
        out.write("@relation " + quoted(staining) + "\n\n");
        for (int column = 0; column < schema.size(); column++) {
            out.write("@attribute " + quoted(schema.name(column)) + " numeric\n");
        }
        out.write("@attribute 'class' {OFF,ON}\n\n@data\n");
    }

    private static void writeRow(FeatureMatrix features, Sample sample, Writer out) throws IOException {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < features.schema().size(); column++) {
            int before = row.length();
            NumberText.append(row, features.value(sample.cell().cell() - 1, column));
            row.append(row.length() == before ? "?," : ",");
        }
        out.append(row.append(sample.label().name()).append('\n'));
    }

    /** A name between apostrophes, as Weka's {@code Utils.quote} writes it. */
    static String quoted(String name) {
        StringBuilder text = new StringBuilder("'");
        for (char c : name.toCharArray()) {
            switch (c) {
                case '\'', '\\', '"', '%' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
        return text.append('\'').toString();
    }
}
