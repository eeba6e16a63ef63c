/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.slices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.PyramidCache;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.guidance.slices.Candidate.Trait;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;

/**
 * Measures what can be seen of slices: background and brightness of each channel of the study, density of cells. Each
 * picture is looked at once. Thread-safe; never on the event thread.
 */
public final class SliceTraits {
    private final Study study;
    /** What was seen; pictures that cannot be read are looked at again. */
    private final Map<Picture, List<Trait>> seen = new ConcurrentHashMap<>();

    /** What a picture is known by, wherever its files lie. */
    private record Picture(String contentHash, int series, List<ChannelInfo> channels) {
        static Picture of(Slice slice) {
            return new Picture(slice.contentHash(), slice.image().series(), slice.channels());
        }
    }

    /** Of the slices of a study; looks at nothing yet. */
    public SliceTraits(Study study) {
        this.study = study;
    }

    /**
     * The slices of a study that were measured.
     *
     * @param candidates those that were, by name
     * @param problems why the others were not, by name of the slice
     */
    public record Measured(List<Candidate> candidates, SortedMap<String, String> problems) {
        /** Keeps unmodifiable copies. */
        public Measured {
            candidates = List.copyOf(candidates);
            problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
        }
    }

    /**
     * Measures all slices whose image can be read. Builds the pyramid of a large image that has none yet, which takes
     * long.
     *
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public Measured measure(TaskContext task) {
        List<Slice> slices = study.slices();
        List<Candidate> candidates = new ArrayList<>();
        SortedMap<String, String> problems = new TreeMap<>();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            Slice slice = slices.get(i);
            task.progress(i / (double) slices.size(), slice.name());
            try {
                List<Trait> traits = seen.get(Picture.of(slice));
                if (traits == null) {
                    traits = look(slice, task);
                    seen.put(Picture.of(slice), traits);
                }
                candidates.add(candidate(slice, traits));
            } catch (ProblemException e) {
                problems.put(slice.name(), e.getMessage());
            }
        }
        return new Measured(candidates, problems);
    }

    /** The slices whose picture was looked at before, without looking at one; empty when one is missing. */
    public Optional<List<Candidate>> known() {
        List<Candidate> candidates = new ArrayList<>();
        for (Slice slice : study.slices()) {
            List<Trait> traits = seen.get(Picture.of(slice));
            if (traits == null) {
                return Optional.empty();
            }
            candidates.add(candidate(slice, traits));
        }
        return Optional.of(candidates);
    }

    private Candidate candidate(Slice slice, List<Trait> ofPicture) {
        List<Trait> traits = new ArrayList<>(ofPicture);
        double area = (double) slice.width() * slice.height();
        double density = study.cellSet(slice.name())
                .map(CellSetInfo::count)
                .map(cells -> 1e6 * cells / area)
                .orElse(Double.NaN);
        traits.add(new Trait(density, "many cells", "few cells"));
        SliceDetails details = study.details(slice.name());
        return new Candidate(slice.name(), details.animal(), details.group(), details.training(), traits);
    }

    private List<Trait> look(Slice slice, TaskContext task) throws ProblemException {
        List<Trait> traits = new ArrayList<>();
        try (SliceImage image = StudyImages.open(study, slice)) {
            // a pyramid that has to be built does not move the bar
            DisplaySettings display = AutoContrast.of(
                    new PyramidCache(study.cacheFolder()).withPyramid(image, slice.contentHash(), task.part(0, 0)));
            for (Staining channel : study.settings().channels()) {
                ChannelDisplay shown = display.channels().get(StudyImages.channelIndex(slice, channel.channel()));
                traits.add(new Trait(
                        shown.min(), "high background in " + channel.name(), "low background in " + channel.name()));
                traits.add(new Trait(shown.max() - shown.min(), "bright " + channel.name(), "dim " + channel.name()));
            }
        }
        return List.copyOf(traits);
    }
}
