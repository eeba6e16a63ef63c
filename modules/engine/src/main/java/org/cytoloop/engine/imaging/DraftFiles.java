/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Files of a cache while they are written. Their names tell the process that writes them, so that those of a process
 * that was killed can be swept up. A cache is used by one computer at a time, as its study is locked.
 */
public final class DraftFiles {
    private static final Logger LOG = Logger.getLogger(DraftFiles.class.getName());
    private static final String MARK = ".part-";
    private static final Duration ABANDONED = Duration.ofDays(1);

    private DraftFiles() {}

    /**
     * A new name beside the file that the draft becomes when it is complete.
     *
     * @param file the file
     * @param ending of the draft's name, such as ".tmp"
     */
    public static Path beside(Path file, String ending) {
        return file.resolveSibling(
                file.getFileName() + MARK + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ending);
    }

    /**
     * Deletes the drafts of processes that have ended, and all that are older than a day.
     *
     * @throws IOException when the folder cannot be read
     */
    public static void sweep(Path folder) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(ABANDONED));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "*" + MARK + "*")) {
            for (Path draft : drafts) {
                if (writerIsGone(draft) || Files.getLastModifiedTime(draft).compareTo(limit) < 0) {
                    delete(draft);
                }
            }
        }
    }

    private static boolean writerIsGone(Path draft) {
        String name = String.valueOf(draft.getFileName());
        int from = name.lastIndexOf(MARK) + MARK.length();
        int to = name.indexOf('-', from);
        try {
            return to > from
                    && ProcessHandle.of(Long.parseLong(name, from, to, 10)).isEmpty();
        } catch (NumberFormatException e) {
            LOG.log(Level.FINE, "no process id in " + name, e);
            return false;
        }
    }

    /** Deletes a draft if it is there; one that cannot be deleted now is swept up later. */
    public static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.log(Level.FINE, "The draft " + draft + " could not be deleted", e);
        }
    }
}
