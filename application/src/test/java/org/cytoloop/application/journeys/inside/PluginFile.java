/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.TrainingData;
import org.netbeans.api.autoupdate.OperationException;
import org.netbeans.api.autoupdate.UpdateElement;

/**
 * The file of the plug-in template goes in: its parts are there without a restart and work, with the library that is packed
 * into it. It is removed: they are gone at once, or at the next start when it is removed as the Plugins window does it.
 */
public final class PluginFile implements Runnable {
    /** The parts of the template, by their kind. */
    static final Map<Class<? extends Provider>, String> PARTS = Map.of(
            FeatureExtractor.class, "template-laws-texture",
            ClassifierTrainer.class, "template-nearest-neighbours",
            ErrorMiner.class, "template-coverage");

    /** Where this journey writes the path of its user directory. */
    public static final String USER = "user.txt";

    private final Path folder;

    /** @param folder to work in */
    public PluginFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Check.that("the template was built: " + Plugins.template(), Files.isReadable(Plugins.template()));
        checkParts(false);
        try {
            install();
            Plugins.removeNow(Plugins.TEMPLATE);
            Plugins.await(Plugins.TEMPLATE, false);
            checkParts(false);
            install();
            checkFeatures();
            checkTrainer();
            Plugins.refresh();
            Plugins.removeAtNextStart(Plugins.TEMPLATE);
            checkParts(true);
            Files.writeString(folder.resolve(USER), System.getProperty("netbeans.user"));
        } catch (OperationException | ProblemException | IOException e) {
            throw new AssertionError("the plug-in", e);
        }
    }

    private static void install() throws OperationException {
        UpdateElement plugin = Plugins.inFile(Plugins.template());
        checkCard(plugin);
        Check.same("a restart is asked for by installing", false, Plugins.install(plugin));
        Plugins.await(Plugins.TEMPLATE, true);
        checkParts(true);
    }

    private static void checkParts(boolean there) {
        PARTS.forEach((kind, id) -> Plugins.await(kind, id, there));
    }

    /** What the Plugins window shows of it. */
    private static void checkCard(UpdateElement element) {
        Check.same("name", "Cytoloop Plug-in Template", element.getDisplayName());
        Check.same("category", "Cytoloop", element.getCategory());
        Check.same("version", "1.0.0", element.getSpecificationVersion());
        Check.same("author", "The Cytoloop authors", element.getAuthor());
        Check.same("home page", "https://example.org/cytoloop-template", element.getHomepage());
        Check.that("licence", element.getLicence().contains("GPL-3.0-or-later"));
        Check.that("description", element.getDescription().contains("Nearest neighbours"));
    }

    private static void checkFeatures() {
        FeatureExtractor texture = Plugins.provider(FeatureExtractor.class, PARTS.get(FeatureExtractor.class));
        List<FeatureSpec> specs = texture.features(new FeatureContext(List.of("DAPI", "cFos"), 0, 10, true));
        Check.same("features of two channels", 18, specs.size());
    }

    private static void checkTrainer() throws ProblemException {
        ClassifierTrainer trainer = Plugins.provider(ClassifierTrainer.class, PARTS.get(ClassifierTrainer.class));
        FeatureSchema schema = new FeatureSchema(List.of(new FeatureSpec("a", "1", "", "test", 1)));
        DenseFeatureMatrix cells = new DenseFeatureMatrix(schema, 4, new float[][] {{1, 2, 8, 9}});
        TrainingData data = TrainingData.unweighted(cells, new boolean[] {false, false, true, true});
        ParameterSet one = ParameterSet.of(trainer.parameters(), Map.of("k", "1"));
        CellClassifier classifier = trainer.train(data, one, 1, TaskContext.quiet(1));
        float[] p = classifier.probabilities(cells, TaskContext.quiet(1));
        Check.that("it learns: " + Arrays.toString(p), p[0] < 0.5 && p[1] < 0.5 && p[2] > 0.5 && p[3] > 0.5);
        byte[] bytes = classifier.toBytes();
        Check.that("it is read back", Arrays.equals(bytes, trainer.read(bytes).toBytes()));
    }
}
