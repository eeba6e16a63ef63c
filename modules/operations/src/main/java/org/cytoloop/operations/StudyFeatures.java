/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.features.FeatureContexts;
import org.cytoloop.engine.features.FeatureRunner;
import org.cytoloop.engine.features.FeatureSchemas;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.FeatureStore;
import org.cytoloop.workspace.Study;

/** The feature matrices of a study's slices: from the cache, or computed and cached. */
public final class StudyFeatures {
    /** Expected cell diameter when nothing is known: 10 µm, a common size of a neuron's nucleus. */
    private static final double DEFAULT_DIAMETER_UM = 10;

    private static final double DEFAULT_DIAMETER_PX = 12;

    private final Study study;
    private final List<FeatureExtractor> extractors;
    private final FeatureContext context;
    private final FeatureSchema schema;

    /**
     * Features under the study's settings or, as long as nothing has been trained, under those that suit its cells.
     *
     * @param extractors the feature sets to compute
     */
    public StudyFeatures(Study study, List<FeatureExtractor> extractors) throws ProblemException {
        this.study = study;
        this.extractors = List.copyOf(extractors);
        Optional<FeatureContext> fixed = study.featureContext();
        this.context = fixed.isPresent() ? fixed.get() : proposeContext(study);
        this.schema = FeatureSchemas.of(context, extractors);
    }

    /**
     * Features of the named sets.
     *
     * @param ids ids of feature sets; empty for all that are installed
     * @throws ProblemException when a set is not installed
     */
    public static StudyFeatures byIds(Study study, List<String> ids) throws ProblemException {
        if (ids.isEmpty()) {
            return StudyRule.features(study);
        }
        List<FeatureExtractor> extractors = new ArrayList<>();
        for (String id : ids) {
            extractors.add(set(study, id.trim()));
        }
        return new StudyFeatures(study, extractors);
    }

    private static FeatureExtractor set(Study study, String id) throws ProblemException {
        if (ProviderNames.installed(Choices.FEATURES, id).isEmpty()
                && study.provenance().remembered(Choices.FEATURES, id).isPresent()) {
            throw ProviderNames.missing(
                    study, Choices.FEATURES, id, "What is to be measured needs", "choose other feature sets");
        }
        return Services.byId(FeatureExtractor.class, id, "feature set");
    }

    /** The feature sets as a study remembers them. */
    public List<UsedProvider> makers() {
        return extractors.stream()
                .map(set -> Services.described(Choices.FEATURES, set))
                .toList();
    }

    /** Makes these settings the study's for good; the first round does so, since its model depends on them. */
    public void fixSettings() throws ProblemException {
        if (study.featureContext().isEmpty()) {
            study.fixFeatureContext(context);
        }
    }

    /** The columns. */
    public FeatureSchema schema() {
        return schema;
    }

    /** True when the same cells would get the same features. */
    public boolean sameAs(StudyFeatures other) {
        return context.equals(other.context)
                && schema.equals(other.schema)
                && madeBy("", extractors).equals(madeBy("", other.extractors));
    }

    /** The ids of the feature sets. */
    public List<String> setIds() {
        return extractors.stream().map(FeatureExtractor::id).toList();
    }

    /**
     * The matrix of all cells of a slice.
     *
     * @throws ProblemException when the slice has no cells yet or its image cannot be read
     */
    public FeatureMatrix of(String sliceName, TaskContext task) throws ProblemException {
        StudyParts.slice(study, sliceName);
        return of(
                study.cellSet(sliceName)
                        .orElseThrow(() -> new ProblemException(
                                "Slice \"" + sliceName + "\" has no cells yet; detect them or import them first.")),
                task);
    }

    /**
     * The matrix of the cells of one version, current or not.
     *
     * @throws ProblemException when the slice is not of the study any more, or its image cannot be read
     */
    public FeatureMatrix of(CellSetInfo cellSet, TaskContext task) throws ProblemException {
        String sliceName = cellSet.slice();
        Slice slice = StudyParts.slice(study, sliceName);
        FeatureStore store = new FeatureStore(study.cacheFolder());
        String key = key(slice, cellSet);
        Optional<FeatureMatrix> cached = store.load(key, schema, cellSet.count());
        if (cached.isPresent()) {
            return cached.get();
        }
        if (context.micrometres() && Double.isNaN(slice.pixelSizeUm())) {
            throw new ProblemException("Slice \"" + sliceName
                    + "\" has no pixel size, but the features of this study are measured in µm;"
                    + " remove it or give its pixel size.");
        }
        // those of the key, whatever is current by now: what is cached stays
        Cells cells = study.cells(cellSet);
        try (SliceImage image = StudyImages.open(study, slice)) {
            SlicePixels pixels = StudyImages.pixels(image, slice, study.settings());
            // by what does read it, whatever is chosen by now
            String read = key(slice, cellSet, SliceReaders.identity(SliceReaders.described(image.providers())));
            return store.store(read, FeatureRunner.run(pixels, cells, context, extractors, task));
        }
    }

    /** The matrix of all cells of a slice when it was computed before; empty when it was not, or there are no cells. */
    public Optional<FeatureMatrix> stored(String sliceName) throws ProblemException {
        StudyParts.slice(study, sliceName);
        Optional<CellSetInfo> cellSet = study.cellSet(sliceName);
        return cellSet.isEmpty() ? Optional.empty() : stored(cellSet.get());
    }

    /** The matrix of the cells of one version, current or not, when it was computed before; empty when it was not. */
    public Optional<FeatureMatrix> stored(CellSetInfo cellSet) throws ProblemException {
        Slice slice = StudyParts.slice(study, cellSet.slice());
        String key = key(slice, cellSet);
        return new FeatureStore(study.cacheFolder()).load(key, schema, cellSet.count());
    }

    private String key(Slice slice, CellSetInfo cellSet) {
        return key(slice, cellSet, SliceReaders.identity(study, slice));
    }

    private String key(Slice slice, CellSetInfo cellSet, String reader) {
        return FeatureStore.key(study.settings(), slice, cellSet, context, schema, madeBy(reader, extractors));
    }

    /** What decides the values beside the pixels and the names of the features, for {@link FeatureStore#key}. */
    public static String madeBy(String reader, List<FeatureExtractor> extractors) {
        return extractors.stream()
                .map(set -> set.id() + " " + set.version())
                .sorted()
                .collect(Collectors.joining(", ", "reader " + reader + ", features ", ""));
    }

    private static FeatureContext proposeContext(Study study) throws ProblemException {
        boolean micrometres = FeatureContexts.micrometres(study.slices());
        double diameter = proposeDiameter(study, micrometres);
        return FeatureContexts.of(study.settings(), study.slices(), diameter, diameter);
    }

    /** The median over slices of the detector's diameter or, for imported cells, of the diameter their area gives. */
    private static double proposeDiameter(Study study, boolean micrometres) throws ProblemException {
        List<Double> diameters = new ArrayList<>();
        for (Slice slice : study.slices()) {
            Optional<CellSetInfo> info = study.cellSet(slice.name());
            if (info.isEmpty()) {
                continue;
            }
            double px = info.get().diameterPx();
            if (Double.isNaN(px)) {
                px = FeatureContexts.typicalDiameterPx(study.cells(slice.name()));
            }
            if (px > 0) {
                diameters.add(micrometres ? px * slice.pixelSizeUm() : px);
            }
        }
        if (diameters.isEmpty()) {
            return micrometres ? DEFAULT_DIAMETER_UM : DEFAULT_DIAMETER_PX;
        }
        diameters.sort(null);
        return diameters.get(diameters.size() / 2);
    }
}
