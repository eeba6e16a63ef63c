/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is written beside its place and moved there when it is complete, so that there is a whole file under the
 * name or none. A draft that was not moved is deleted on closing:
 *
 * <pre>{@code
 * try (DraftFile draft = DraftFile.beside(target)) {
 *     ... write to draft.path(), close the stream ...
 *     draft.sync();    // for what must outlive a power cut
 *     draft.complete();
 * }
 * }</pre>
 *
 * Any number of threads and processes may write drafts of one file; the last to complete wins. One draft belongs to one
 * thread.
 */
public final class DraftFile implements Closeable {
    private static final Logger LOG = Logger.getLogger(DraftFile.class.getName());
    private static final String SUFFIX = ".part";
    private static final Pattern WRITER = Pattern.compile("\\.(\\d{1,18})-[0-9a-f-]{36}\\.part$");
    /** Longer than any file takes to be written. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path target;
    private final Path path;
    private boolean completed;

    private DraftFile(Path target, Path path) {
        this.target = target;
        this.path = path;
    }

    /**
     * Makes an empty draft in the target's folder, with the rights any new file has there.
     *
     * @param target the file; its folder must exist
     * @throws IOException when the folder does not exist or cannot be written
     */
    public static DraftFile beside(Path target) throws IOException {
        // not createTempFile: that would leave the finished file readable by its owner only
        String mark = "." + ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        Path path = target.resolveSibling("." + target.getFileName() + mark + SUFFIX);
        return new DraftFile(target, Files.createFile(path));
    }

    /** Where to write. */
    public Path path() {
        return path;
    }

    /** Makes sure that what was written is on the disk. */
    public void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Moves the draft over the target. To be called once, when everything that wrote to it is closed.
     *
     * @throws IOException when it cannot be moved; the target is then as it was
     */
    public void complete() throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.log(Level.FINE, "plain move", e);
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
        completed = true;
    }

    /** Deletes the draft unless it was completed. */
    @Override
    public void close() {
        if (!completed) {
            delete(path);
        }
    }

    /**
     * Deletes what writers that were killed have left behind: drafts whose process has ended, and any that has lain
     * untouched for a day. Only for folders that one computer uses at a time, such as the cache of a locked study.
     *
     * @param folder need not exist
     */
    public static void sweep(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        FileTime limit = FileTime.from(Instant.now().minus(ABANDONED));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
            for (Path draft : drafts) {
                if (writerIsGone(draft) || Files.getLastModifiedTime(draft).compareTo(limit) < 0) {
                    delete(draft);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "not swept: " + folder, e);
        }
    }

    private static boolean writerIsGone(Path draft) {
        Matcher writer = WRITER.matcher(String.valueOf(draft.getFileName()));
        return writer.find()
                && ProcessHandle.of(Long.parseLong(writer.group(1))).isEmpty();
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left behind: " + draft, e);
        }
    }
}
