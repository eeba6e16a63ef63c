/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;

/** Looks for the missing images of a study in a folder and the folders in it. */
final class MovedImageSearch {
    private static final Logger LOG = Logger.getLogger(MovedImageSearch.class.getName());

    /** Deeper folders are not looked into: people choose a place near the images, or a whole disk by mistake. */
    private static final int DEEPEST = 8;

    private MovedImageSearch() {}

    /**
     * Looks for files with the names of the missing ones, and takes those with the right content.
     *
     * @return names of the slices whose image was found
     */
    static List<String> find(Study study, Path folder, TaskContext task) throws ProblemException {
        Set<String> names = new HashSet<>();
        for (Slice slice : study.missingImages()) {
            slice.image().files().forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        List<String> found = new ArrayList<>();
        for (Path place : places(folder, names, task)) {
            task.checkCancelled();
            found.addAll(study.findMovedImages(place));
        }
        return found;
    }

    /** The folders that hold a file, or a folder that is an image, of one of the names. */
    private static Set<Path> places(Path folder, Set<String> names, TaskContext task) throws ProblemException {
        Set<Path> places = new LinkedHashSet<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                    task.checkCancelled();
                    if (Services.readerFor(entered).isPresent()) {
                        remember(entered);
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return StudyPaths.isNamedLikeStudy(entered) && !entered.equals(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    remember(file);
                    return FileVisitResult.CONTINUE;
                }

                private void remember(Path image) {
                    if (names.contains(String.valueOf(image.getFileName()))) {
                        places.add(image.toAbsolutePath().getParent());
                    }
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    LOG.log(Level.FINE, "not looked into: " + file, problem);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ProblemException("The folder " + folder + " cannot be read; choose another one.", e);
        }
        return places;
    }
}
