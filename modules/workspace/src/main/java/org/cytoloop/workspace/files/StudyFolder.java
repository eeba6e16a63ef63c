/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.store.DiskSpace;

/** The layout of a study folder: {@code study.db}, {@code study.lock}, {@code cache/}, {@code exports/}. */
public final class StudyFolder {
    /** How the names of study folders end. */
    public static final String SUFFIX = ".cytoloop";
    /** The database. */
    public static final String DATABASE = "study.db";
    /** Everything that can be computed again. */
    public static final String CACHE = "cache";
    /** Results for other programs. */
    public static final String EXPORTS = "exports";

    private static final Logger LOG = Logger.getLogger(StudyFolder.class.getName());

    /** By this file backup programs know that a folder need not be saved (bford.info/cachedir). */
    private static final String CACHE_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n"
            + "# This folder is Cytoloop's cache; it can be deleted at any time.\n";

    private StudyFolder() {}

    /** Fills a new folder. */
    @FunctionalInterface
    public interface Content {
        /** Writes study.db into it. */
        void fill(Path folder) throws ProblemException;
    }

    /**
     * Where a study of that name lies: the path itself, or with the suffix when only that exists.
     *
     * @throws ProblemException when there is no study
     */
    public static Path locate(Path path) throws ProblemException {
        Path folder = path.toAbsolutePath().normalize();
        if (!Files.exists(folder) && Files.isDirectory(withSuffix(folder))) {
            folder = withSuffix(folder);
        }
        if (!Files.exists(folder)) {
            throw new ProblemException("There is no study at " + folder + "; check the path.");
        }
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(
                    folder + " is a file, not a study; give the folder that ends in " + SUFFIX + ".");
        }
        if (!Files.isRegularFile(folder.resolve(DATABASE))) {
            throw new ProblemException(
                    folder.toString().endsWith(SUFFIX)
                            ? "The study " + folder + " has lost its " + DATABASE + "; restore it from a backup."
                            : folder + " is not a study (it has no " + DATABASE + "); give a folder that ends in "
                                    + SUFFIX + ".");
        }
        return folder;
    }

    private static Path withSuffix(Path folder) {
        Path name = folder.getFileName();
        if (name == null || name.toString().endsWith(SUFFIX)) {
            return folder;
        }
        return folder.resolveSibling(name + SUFFIX);
    }

    /**
     * Makes a study folder beside its place and moves it there when it is complete, so that there is a whole study or
     * none. The suffix is added when it is missing.
     *
     * @return the folder
     * @throws ProblemException when the place is taken or cannot be written; nothing is left behind then
     */
    public static Path create(Path path, Content content) throws ProblemException {
        Path folder = withSuffix(path.toAbsolutePath().normalize());
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ProblemException("The folder " + parent + " does not exist; make it first.");
        }
        requireFree(folder);
        Path draft = null;
        boolean complete = false;
        try {
            // not a temporary folder of the system's making, which others could not read
            String part = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
            draft = Files.createDirectory(parent.resolve("." + folder.getFileName() + "-" + part));
            Files.createDirectory(draft.resolve(EXPORTS));
            Path cache = Files.createDirectory(draft.resolve(CACHE));
            Files.writeString(cache.resolve("CACHEDIR.TAG"), CACHE_TAG, StandardCharsets.UTF_8);
            content.fill(draft);
            syncFolder(draft);
            Files.deleteIfExists(folder); // an empty folder of that name
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(parent);
            complete = true;
            return folder;
        } catch (IOException e) {
            throw cannotCreate(folder, e);
        } finally {
            if (!complete && draft != null) {
                deleteTree(draft);
            }
        }
    }

    private static void requireFree(Path folder) throws ProblemException {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                if (children.findAny().isEmpty()) {
                    return;
                }
            } catch (IOException e) {
                throw cannotCreate(folder, e);
            }
        }
        throw new ProblemException(folder + " exists already; choose another name, or open it.");
    }

    private static ProblemException cannotCreate(Path folder, IOException e) {
        Path parent = folder.getParent();
        if (parent != null && DiskSpace.isUsedUp(parent)) {
            return new ProblemException(
                    "The disk is full: the study " + folder + " could not be made; free some space and try again.", e);
        }
        String why = e instanceof AccessDeniedException ? "you may not write there" : "the folder cannot be written";
        return new ProblemException(
                "The study " + folder + " could not be made (" + why + "); choose a folder you may write to.", e);
    }

    /** Makes a folder's entries survive a power cut; not every system can, and then the move itself has to do. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.FINE, "folder not synced", e);
        }
    }

    private static void deleteTree(Path tree) {
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left behind: " + tree, e);
        }
    }
}
