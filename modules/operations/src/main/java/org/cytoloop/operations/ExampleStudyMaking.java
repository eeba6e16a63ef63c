/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyFolders;

/** Makes a study of an example, ready to be labelled. */
public final class ExampleStudyMaking {
    /** Names of studies that are not complete begin so. */
    public static final String DRAFT = ".";

    private static final Logger LOG = Logger.getLogger(ExampleStudyMaking.class.getName());

    private ExampleStudyMaking() {}

    /**
     * Writes the images of an example into {@code images} in a folder and makes a study of them beside it: slices added,
     * cells detected. The study is closed again. It has a name that begins with {@link #DRAFT} until it is complete.
     *
     * @param folder made when it does not exist
     * @param annotator who works on it
     * @return the study's folder
     * @throws ProblemException when there is such a study already or something cannot be written; a study that was begun
     *     is removed again then, also when the task is cancelled
     */
    public static Path make(
            ExampleStudy example, Path folder, String annotator, CellDetector detector, TaskContext task)
            throws ProblemException {
        makeFolder(folder);
        GuardedCall guard = new GuardedCall("example", example.id());
        ExampleStudy.Written written = guard.call(
                "while it wrote its images", task, () -> example.write(folder.resolve("images"), task.part(0, 0.5)));
        if (written == null) {
            throw guard.problem("wrote nothing", null);
        }
        Path place = folder.resolve(written.settings().name() + ".cytoloop");
        if (Files.exists(place)) {
            throw new ProblemException(
                    "There is an example study in " + place + " already; open it, or choose another folder.");
        }
        removeDrafts(folder, written.settings().name());
        String mark = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        Path draft = folder.resolve(DRAFT + written.settings().name() + "-" + mark + StudyFolders.SUFFIX);
        boolean complete = false;
        try {
            try (Study study = Study.create(draft, written.settings(), annotator)) {
                fill(study, written.images(), detector, task.part(0.5, 1));
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            complete = true;
            return place;
        } catch (IOException e) {
            throw new ProblemException("The example study " + place + " cannot be made; choose another folder.", e);
        } finally {
            if (!complete) {
                delete(draft);
            }
        }
    }

    /** Removes what was begun here by a program that did not live to complete it. */
    private static void removeDrafts(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String begun = String.valueOf(file.getFileName());
                if (begun.startsWith(DRAFT + name + "-")
                        && begun.endsWith(StudyFolders.SUFFIX)
                        && StudyFolders.isFree(file)) {
                    delete(file);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "not looked through: " + folder, e);
        }
    }

    /**
     * Adds the images of an example to a study and detects their cells.
     *
     * @return number of cells
     */
    public static int fill(Study study, List<ExampleStudy.Image> images, CellDetector detector, TaskContext task)
            throws ProblemException {
        int steps = 4 * images.size();
        for (int i = 0; i < images.size(); i++) {
            ExampleStudy.Image image = images.get(i);
            SliceAddition.add(
                    study,
                    new ImageLocation(List.of(image.image()), 0),
                    new SliceAddition.Details(image.name(), image.animal(), image.group(), Double.NaN, List.of()),
                    task.part(i / (double) steps, (i + 1) / (double) steps));
        }
        int cells = 0;
        for (int i = 0; i < images.size(); i++) {
            TaskContext part = task.part(0.25 + 3 * i / (double) steps, 0.25 + 3 * (i + 1) / (double) steps);
            cells += CellDetection.detect(
                            study, StudyParts.slice(study, images.get(i).name()), detector, Map.of(), part)
                    .cells();
        }
        return cells;
    }

    private static void makeFolder(Path folder) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException("The folder " + folder + " cannot be made; choose another.", e);
        }
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left behind: " + place, e);
        }
    }
}
