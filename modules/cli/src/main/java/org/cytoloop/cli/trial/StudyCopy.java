/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cytoloop.core.task.ProblemException;

/** A copy of a study's folder, beside it, that is removed when it is closed. */
public final class StudyCopy implements AutoCloseable {
    private static final String LOCK = "study.lock";

    private final Path folder;

    private StudyCopy(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a study that is not open.
     *
     * @param study its folder
     * @param mark what is added to its name
     */
    public static StudyCopy of(Path study, String mark) throws ProblemException {
        Path from = study.toAbsolutePath();
        Path to = from.resolveSibling(from.getFileName() + "-" + mark + ".cytoloop");
        if (Files.exists(to)) {
            throw new ProblemException("There is something in " + to + " already; remove it first.");
        }
        StudyCopy copy = new StudyCopy(to);
        boolean whole = false;
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                if (!file.endsWith(LOCK)) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
            whole = true;
            return copy;
        } catch (IOException e) {
            throw new ProblemException("The study " + from + " cannot be copied (" + e.getMessage() + ").", e);
        } finally {
            if (!whole) {
                copy.close();
            }
        }
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws ProblemException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ProblemException("The copy " + folder + " cannot be removed; remove it by hand.", e);
        }
    }
}
