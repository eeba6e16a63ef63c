/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.openide.util.NbBundle.Messages;

/**
 * What the user has said so far about a new study, and what is still wrong with it. What they have not touched follows
 * the channels of the first image. For the EDT; asks nothing of the disk.
 */
@Messages({
    "NewStudyModel_noAnnotator=Tell who works on it: every label carries your name.",
    "NewStudyModel_looking=Looking at the folder..."
})
final class NewStudyModel {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<ProbedImage> images = new ArrayList<>();

    private String name = "";
    private String place;
    private String annotator;
    private Path checked;
    private Optional<String> placeProblem = Optional.empty();
    private ChannelChoices channels = ChannelChoices.of(List.of());
    private String nuclei = "";
    private List<Staining> stainings = channels.stainings("");
    private DetectionMode preferred = DetectionMode.SHARED;
    private boolean nucleiChosen;
    private boolean stainingsChosen;

    /** Begins with the place and the annotator of last time. */
    NewStudyModel(Path place, String annotator) {
        this.place = place.toString();
        this.annotator = annotator;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    // ------------------------------------------------------------ place

    String name() {
        return name;
    }

    void setName(String text) {
        name = text;
        changed();
    }

    String place() {
        return place;
    }

    void setPlace(String text) {
        place = text;
        changed();
    }

    String annotator() {
        return annotator;
    }

    void setAnnotator(String text) {
        annotator = text;
        changed();
    }

    /** Where the study will lie; empty while name and place do not make a folder. */
    Optional<Path> folder() {
        return StudyPlace.folder(name, place);
    }

    /** True when somebody has to look whether the study can lie at {@link #folder()}. */
    boolean needsLook() {
        return folder().isPresent() && !folder().get().equals(checked);
    }

    /**
     * Somebody has looked.
     *
     * @param problem what stands in the way there
     */
    void looked(Path folder, Optional<String> problem) {
        checked = folder;
        placeProblem = problem;
        changed();
    }

    // ------------------------------------------------------------ images

    List<ProbedImage> images() {
        return List.copyOf(images);
    }

    /** The images that can be read. */
    List<Path> readableFiles() {
        return images.stream()
                .filter(ProbedImage::isReadable)
                .map(ProbedImage::file)
                .toList();
    }

    /**
     * Adds files; those already there are left out.
     *
     * @return those that were added, waiting to be looked at
     */
    List<Path> addFiles(List<Path> files) {
        List<Path> added = new ArrayList<>();
        for (Path given : files) {
            Path file = given.toAbsolutePath().normalize();
            if (images.stream().noneMatch(image -> image.file().equals(file))) {
                images.add(ProbedImage.waiting(file));
                added.add(file);
            }
        }
        changed();
        return added;
    }

    /** Takes what was found out about a file; nothing when the file was removed meanwhile. */
    void probed(ProbedImage result) {
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i).file().equals(result.file())) {
                images.set(i, result);
                followChannels();
            }
        }
    }

    void removeFiles(List<Path> files) {
        images.removeIf(image -> files.contains(image.file()));
        followChannels();
    }

    boolean isLooking() {
        return images.stream().anyMatch(image -> image.state() == ProbedImage.State.WAITING);
    }

    private void followChannels() {
        channels = ChannelChoices.of(images);
        if (!nucleiChosen) {
            nuclei = channels.nuclei();
        }
        if (!stainingsChosen) {
            stainings = channels.stainings(nuclei);
        }
        changed();
    }

    // ------------------------------------------------------------ stainings

    /** The channels of the images. */
    ChannelChoices channels() {
        return channels;
    }

    /** The channel that shows the nuclei; an empty string for none. */
    String nuclei() {
        return nuclei;
    }

    void setNuclei(String channel) {
        if (!channel.trim().equals(nuclei)) {
            nuclei = channel.trim();
            nucleiChosen = true;
            if (!stainingsChosen) {
                stainings = channels.stainings(nuclei);
            }
            changed();
        }
    }

    /** How cells are found: without nuclei there is nothing to share; with them sharing is what most want. */
    DetectionMode mode() {
        return nuclei.isEmpty() ? DetectionMode.INDEPENDENT : preferred;
    }

    void setMode(DetectionMode chosen) {
        preferred = chosen;
        changed();
    }

    List<Staining> stainings() {
        return List.copyOf(stainings);
    }

    void setStaining(int row, Staining staining) {
        editStainings().set(row, staining);
        changed();
    }

    /** Adds a staining without a name, on the first channel that has no use yet. */
    void addStaining() {
        String free = channels.selectors().stream()
                .filter(selector -> !selector.equals(nuclei)
                        && stainings.stream()
                                .noneMatch(staining -> staining.channel().equals(selector)))
                .findFirst()
                .orElse("");
        editStainings().add(new Staining("", free));
        changed();
    }

    void removeStaining(int row) {
        editStainings().remove(row);
        changed();
    }

    private List<Staining> editStainings() {
        stainingsChosen = true;
        stainings = new ArrayList<>(stainings);
        return stainings;
    }

    // ------------------------------------------------------------ result

    /** What keeps a step from being done, in a sentence; empty when nothing does. */
    Optional<String> problem(Step step) {
        return switch (step) {
            case PLACE -> placeProblem();
            case IMAGES -> Optional.empty();
            case STAININGS -> StainingCheck.problem(this);
        };
    }

    /** What the user may want to know about a step that can be done all the same. */
    Optional<String> note(Step step) {
        return switch (step) {
            case PLACE -> Optional.empty();
            case IMAGES -> StainingCheck.imageNote(this);
            case STAININGS -> StainingCheck.note(this);
        };
    }

    private Optional<String> placeProblem() {
        Optional<String> wrong = StudyPlace.nameProblem(name);
        if (wrong.isPresent()) {
            return wrong;
        }
        if (folder().isEmpty()) {
            return Optional.of(Bundle.StudyPlace_noPlace());
        }
        if (annotator.isBlank()) {
            return Optional.of(Bundle.NewStudyModel_noAnnotator());
        }
        return needsLook() ? Optional.of(Bundle.NewStudyModel_looking()) : placeProblem;
    }

    /** True when the study can be made. */
    boolean isComplete() {
        for (Step step : Step.values()) {
            if (problem(step).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** What the study begins with; only when {@link #isComplete()}. */
    StudySettings settings() {
        List<Staining> trimmed = stainings.stream()
                .map(staining ->
                        new Staining(staining.name().trim(), staining.channel().trim()))
                .toList();
        return new StudySettings(name.trim(), mode(), nuclei, trimmed);
    }
}
