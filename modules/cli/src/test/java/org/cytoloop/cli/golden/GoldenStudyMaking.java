/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.golden;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.cli.numbers.ReportedStudy;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.operations.ExampleStudyMaking;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/**
 * Makes the golden study of this version, once: see {@link GoldenStudyTest} for the command. A study of a version that
 * is there already is never written again.
 */
final class GoldenStudyMaking {
    private static final String STAINING = "cFos";
    private static final int SIZE = 256;
    private static final long SEED = 5;

    private GoldenStudyMaking() {}

    /** Makes study, facts and, when they changed, images in the sources. */
    static void make(Path work) throws Exception {
        DemoStudy.Written written = DemoStudy.write(work.resolve("images"), SIZE, SEED, TaskContext.quiet(2));
        ExampleStudy.Written example = DemoExample.of(written);
        // one of each animal
        List<ExampleStudy.Image> images = List.of(
                example.images().get(0),
                example.images().get(2),
                example.images().get(4));
        Path place = work.resolve(GoldenFiles.STUDY);
        ObjectNode facts;
        try (Study study = Study.create(place, example.settings(), "Ann")) {
            ExampleStudyMaking.fill(
                    study, images, Services.first(CellDetector.class, "cell detector"), TaskContext.quiet(2));
            ReportedStudy.fill(study, written.truth());
            study.balances().take(STAINING, new TrainingBalance(TrainingBalance.Method.WEIGHTS, 0.4));
            study.choices().choose(Choices.TRAINER, Choices.STUDY, ProviderChoice.of("histogram-forest"));
            study.choices().choose(Choices.MINER, STAINING, ProviderChoice.of("most-uncertain"));
            unsure(study);
            study.undo();
            facts = GoldenFacts.of(study);
        }
        Path target = GoldenFiles.resources();
        String name = "study-v" + GoldenFacts.version(place);
        if (Files.exists(target.resolve(name + ".zip"))) {
            throw new IllegalStateException(name + " is there already; a golden study is never changed.");
        }
        facts.put("images", imagesZip(work, images));
        Files.writeString(
                target.resolve(name + ".json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(facts) + "\n");
        GoldenFiles.pack(work, List.of(GoldenFiles.STUDY + "/study.db"), target.resolve(name + ".zip"));
    }

    /** A few cells nobody can tell; two acts, the second of which is then taken back. */
    private static void unsure(Study study) throws ProblemException {
        Slice slice = study.slices().get(0);
        int cells = study.cells(slice.name()).size();
        int given = 0;
        for (int cell = 1; cell <= cells && given < 2; cell++) {
            CellRef ref = new CellRef(slice.name(), cell);
            if (study.sample(STAINING, ref).isEmpty()
                    && !study.exams().reserved(STAINING).contains(ref)) {
                study.label(LabelCommand.byHand(
                        STAINING,
                        List.of(new LabelCommand.Assignment(ref, Label.UNSURE, Double.NaN)),
                        SampleOrigin.CLICK,
                        LabelCommand.CURRENT_RULE));
                given++;
            }
        }
    }

    /** Name of the file with these images: one that is there already, or a new one. */
    private static String imagesZip(Path work, List<ExampleStudy.Image> images) throws IOException {
        List<String> files = new ArrayList<>();
        for (ExampleStudy.Image image : images) {
            files.add(work.relativize(image.image()).toString().replace('\\', '/'));
        }
        for (int i = 1; ; i++) {
            String name = "images-" + i + ".zip";
            if (!Files.exists(GoldenFiles.resources().resolve(name))) {
                GoldenFiles.pack(work, files, GoldenFiles.resources().resolve(name));
                return name;
            }
            Path old = Files.createDirectory(work.resolve("images-" + i));
            GoldenFiles.unpack(name, old);
            if (GoldenFiles.below(old).equals(files.stream().sorted().toList()) && same(work, old, files)) {
                return name;
            }
        }
    }

    private static boolean same(Path a, Path b, List<String> files) throws IOException {
        for (String file : files) {
            if (!Arrays.equals(Files.readAllBytes(a.resolve(file)), Files.readAllBytes(b.resolve(file)))) {
                return false;
            }
        }
        return true;
    }
}
