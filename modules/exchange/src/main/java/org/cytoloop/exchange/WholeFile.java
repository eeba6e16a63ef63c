/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;

/** Writes text files that appear under their name only when they are complete; UTF-8 without byte order mark. */
public final class WholeFile {
    private static final Logger LOG = Logger.getLogger(WholeFile.class.getName());

    private WholeFile() {}

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /** @param out buffered; closed by the caller */
        void writeTo(Writer out) throws IOException, ProblemException;
    }

    /**
     * Writes beside the target and moves the finished file over it. When anything fails or the task is cancelled, the
     * target stays as it was and nothing is left behind.
     *
     * @return the target
     * @throws ProblemException when the file cannot be written, or what the content throws
     */
    public static Path write(Path target, Content content) throws ProblemException {
        Path draft = null;
        try {
            if (Files.isDirectory(target)) {
                throw new ProblemException(target + ": a folder of this name is in the way; move it and try again.");
            }
            // not createTempFile: that would leave the finished file readable by its owner only
            draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(
                            Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            StandardCharsets.UTF_8),
                    1 << 16)) {
                content.writeTo(out);
            }
            move(draft, target);
            draft = null;
            return target;
        } catch (IOException e) {
            throw new ProblemException(target + ": the file could not be written (" + reason(e) + ").", e);
        } finally {
            discard(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        if (draft != null) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "left behind " + draft, e);
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "the folder does not exist";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return e.getMessage();
    }
}
