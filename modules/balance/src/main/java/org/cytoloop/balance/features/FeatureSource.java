/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/**
 * The features of labelled cells, read when somebody looks and then slice by slice as labels change. Images are read only
 * when the user asks for it. For the EDT.
 */
@Messages({"FeatureSource_job=Reading the features of samples", "FeatureSource_stopped=Reading features was stopped."})
final class FeatureSource implements TabSource {
    private static final Set<Topic> CONCERNING = EnumSet.of(Topic.LABELS, Topic.CELLS, Topic.SLICES, Topic.EXAM);

    private final Runnable changed;
    private final Loader<Read> loader = new Loader<>(this::read, this::failed);
    private final Map<String, SliceValues> slices = new TreeMap<>();
    private final Set<String> stale = new HashSet<>();
    private List<Feature> features = List.of();
    private OpenStudy open;
    private boolean whole = true;
    private boolean compute;
    private boolean shown;
    private String trouble = "";

    /** What was read; features are ranked only when all was read. */
    private record Read(Map<String, Optional<SliceValues>> slices, boolean whole, List<Feature> features) {}

    FeatureSource(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void setStudy(OpenStudy next) {
        open = next;
        forget();
    }

    /** Everything is read anew as soon as somebody looks. */
    private void forget() {
        loader.stop();
        slices.clear();
        stale.clear();
        features = List.of();
        trouble = "";
        compute = false;
        whole = true;
        load();
    }

    @Override
    public void stainingChanged() {
        forget();
    }

    @Override
    public void setShown(boolean next) {
        shown = next;
        load();
    }

    /** Computes what is not cached yet, from the images. */
    void compute() {
        compute = true;
        whole = true;
        load();
        changed.run();
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (event.topics().contains(Topic.FEATURES)) {
            whole = true;
        }
        if (event.topics().stream().anyMatch(CONCERNING::contains)) {
            stale.addAll(event.slices());
        }
        load();
    }

    private void load() {
        if (open == null || !shown || loader.isLoading() || !whole && stale.isEmpty()) {
            return;
        }
        Study study = open.study();
        String staining = open.staining().name();
        boolean all = whole;
        boolean mayCompute = compute;
        Set<String> wanted = all ? study.sampleCounts(staining).bySlice().keySet() : Set.copyOf(stale);
        whole = false;
        compute = false;
        stale.clear();
        trouble = "";
        loader.load(open, Bundle.FeatureSource_job(), task -> read(study, staining, wanted, all, mayCompute, task));
    }

    private static Read read(
            Study study, String staining, Collection<String> wanted, boolean all, boolean compute, TaskContext task)
            throws ProblemException {
        StudyFeatures source = features(study, staining, wanted);
        Map<String, Optional<SliceValues>> read = new HashMap<>();
        int done = 0;
        for (String slice : wanted) {
            task.checkCancelled();
            TaskContext part = task.part(done / (double) wanted.size(), (done + 1.0) / wanted.size());
            boolean there = study.slice(slice).isPresent();
            read.put(slice, there ? SliceValues.read(study, staining, slice, source, compute, part) : Optional.empty());
            done++;
        }
        return new Read(read, all, all ? ranked(source, read.values()) : List.of());
    }

    /** Those of all feature sets or, where these are not cached, those of the current round. */
    private static StudyFeatures features(Study study, String staining, Collection<String> slices)
            throws ProblemException {
        StudyFeatures all = StudyRule.features(study);
        Optional<RoundInfo> round = study.rounds().current(staining);
        if (round.isEmpty()) {
            return all;
        }
        for (String slice : slices) {
            if (study.slice(slice).isPresent() && all.stored(slice).isPresent()) {
                return all;
            }
        }
        return SliceClassification.features(study, round.get());
    }

    /** The features, those that tell ON from OFF best first. */
    private static List<Feature> ranked(StudyFeatures source, Collection<Optional<SliceValues>> read) {
        List<SliceValues> known = read.stream().flatMap(Optional::stream).toList();
        List<Feature> ranked = new ArrayList<>();
        for (FeatureSpec spec :
                known.isEmpty() ? List.<FeatureSpec>of() : source.schema().specs()) {
            ranked.add(new Feature(
                    spec, ClassValues.of(known, spec.name(), Map.of()).parting()));
        }
        ranked.sort(Comparator.comparingDouble(feature -> Double.isNaN(feature.parting()) ? 0 : -feature.parting()));
        return List.copyOf(ranked);
    }

    private void read(Read read) {
        if (read.whole()) {
            slices.clear();
            features = read.features();
        }
        read.slices().forEach((slice, values) -> {
            if (values.isPresent()) {
                slices.put(slice, values.get());
            } else {
                slices.remove(slice);
            }
        });
        if (features.isEmpty() && !slices.isEmpty()) {
            whole = true; // the first ones: they are ranked
        }
        load();
        changed.run();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.FeatureSource_stopped() : sentence;
        changed.run();
    }

    /** What can be chosen, those that tell ON from OFF best first; empty until something was read. */
    List<Feature> features() {
        return features;
    }

    /** What is known; a copy. */
    List<SliceValues> values() {
        return List.copyOf(slices.values());
    }

    /** Number of labelled slices whose features are not known. */
    int missing() {
        if (open == null || loader.isLoading()) {
            return 0;
        }
        SampleCounts counts = open.study().sampleCounts(open.staining().name());
        return (int) counts.bySlice().keySet().stream()
                .filter(slice -> !slices.containsKey(slice))
                .count();
    }

    boolean isLoading() {
        return loader.isLoading();
    }

    String trouble() {
        return trouble;
    }
}
