/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.FolderSample;
import org.cytoloop.workspace.store.StoredSlice;
import org.cytoloop.workspace.store.StoredSlice.StoredFile;

/** How images are remembered, and found again when the study or the images were moved. */
public final class ImageFiles {
    private static final Logger LOG = Logger.getLogger(ImageFiles.class.getName());

    private ImageFiles() {}

    /**
     * What is stored of an image: its paths, relative and absolute, and sizes.
     *
     * @throws ProblemException when a file does not exist
     */
    public static List<StoredFile> remember(Path study, ImageLocation image) throws ProblemException {
        List<StoredFile> files = new ArrayList<>();
        for (Path file : image.files()) {
            Path absolute = file.toAbsolutePath().normalize();
            if (!Files.exists(absolute)) {
                throw new ProblemException("There is no image " + absolute + "; check the path.");
            }
            try {
                files.add(new StoredFile(relative(study, absolute), absolute.toString(), bytes(absolute)));
            } catch (IOException e) {
                throw new ProblemException("The image " + absolute + " cannot be read; check its rights.", e);
            }
        }
        return files;
    }

    /** Size of a file; of an image that is a folder, that of the files by which it is recognised. */
    private static long bytes(Path file) throws IOException {
        return Files.isDirectory(file) ? FolderSample.of(file).bytes() : Files.size(file);
    }

    private static String relative(Path study, Path file) {
        try {
            StringBuilder path = new StringBuilder();
            for (Path part : study.relativize(file)) {
                path.append(path.isEmpty() ? "" : "/").append(part);
            }
            return path.toString();
        } catch (IllegalArgumentException e) {
            LOG.log(Level.FINE, "on another drive: " + file, e);
            return null;
        }
    }

    /**
     * The slice with its image where it is now: each file beside the study as before, else at its old place; where
     * neither has a file of the right size, the one that exists, rather the old place.
     */
    public static Slice resolve(Path study, StoredSlice stored) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < stored.files().size(); i++) {
            StoredFile file = stored.files().get(i);
            Path absolute = stored.slice().image().files().get(i);
            files.add(choose(beside(study, file), absolute, file.bytes()));
        }
        Slice slice = stored.slice();
        return slice.withImage(new ImageLocation(files, slice.image().series()));
    }

    private static Path choose(Path beside, Path absolute, long bytes) {
        if (beside == null || isThere(beside, bytes)) {
            return beside == null ? absolute : beside;
        }
        return Files.exists(absolute) || !Files.exists(beside) ? absolute : beside;
    }

    private static Path beside(Path study, StoredFile file) {
        try {
            return file.relative() == null
                    ? null
                    : study.resolve(file.relative()).normalize();
        } catch (InvalidPathException e) {
            LOG.log(Level.FINE, "no path here: " + file.relative(), e);
            return null;
        }
    }

    /** True when every file of a resolved slice exists with its size. */
    public static boolean isThere(Slice resolved, StoredSlice stored) {
        for (int i = 0; i < stored.files().size(); i++) {
            if (!isThere(resolved.image().files().get(i), stored.files().get(i).bytes())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(Path file, long bytes) {
        try {
            return Files.exists(file) && bytes(file) == bytes;
        } catch (IOException e) {
            LOG.log(Level.FINE, "not readable: " + file, e);
            return false;
        }
    }
}
