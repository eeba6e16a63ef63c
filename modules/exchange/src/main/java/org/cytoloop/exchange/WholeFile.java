/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;

/** Writes text files that appear under their name only when they are complete; UTF-8 without byte order mark. */
public final class WholeFile {
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
        if (Files.isDirectory(target)) {
            throw new ProblemException(target + ": a folder of this name is in the way; move it and try again.");
        }
        try (DraftFile draft = DraftFile.beside(target)) {
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(draft.path()), StandardCharsets.UTF_8), 1 << 16)) {
                content.writeTo(out);
            }
            draft.sync();
            draft.complete();
            return target;
        } catch (ClosedByInterruptException e) {
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } catch (IOException e) {
            throw new ProblemException(target + ": the file could not be written (" + reason(e) + ").", e);
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
