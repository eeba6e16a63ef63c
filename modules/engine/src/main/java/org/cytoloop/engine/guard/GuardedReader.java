/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;

/**
 * An open image file whose reader, possibly a stranger's plug-in, can do no harm: opening has a limit of time, whatever
 * it throws becomes a {@link ProblemException} that names it and the file, and tiles that are not what was asked for are
 * refused. Thread-safe as far as the reader is.
 */
public final class GuardedReader implements SliceReader {
    private static final Logger LOG = Logger.getLogger(GuardedReader.class.getName());
    /** Files lie on slow disks, and readers may have to walk through all of a large file to open it. */
    private static final long OPENING_MILLIS = 120_000;

    private final GuardedCall guard;
    private final SliceReader reader;
    private final Path file;
    private final String format;
    private final List<SliceSeries> series = new ArrayList<>();
    private volatile boolean closed;

    private GuardedReader(GuardedCall guard, SliceReader reader, Path file) throws ProblemException {
        this.guard = guard;
        this.reader = reader;
        this.file = file;
        String given = guard.callHere("to name the format of " + file, reader::format);
        this.format = given == null ? "" : given;
        List<SliceSeries> all = guard.callHere("to name the images in " + file, reader::series);
        if (all == null || all.isEmpty()) {
            throw guard.problem("found no image in " + file + " but opened it", null);
        }
        for (SliceSeries one : all) {
            series.add(new GuardedSeries(
                    guard,
                    one,
                    guard.callHere("to describe an image in " + file, one::info),
                    file.toString(),
                    () -> closed));
        }
    }

    /**
     * Opens a file.
     *
     * @param opening opens it with this provider
     * @throws ProblemException what the reader says of the file, or that the reader failed or did not come back
     */
    public static SliceReader open(SliceReaderProvider provider, Path file, Callable<SliceReader> opening)
            throws ProblemException {
        return open(new GuardedCall("reader", provider.id()), file, OPENING_MILLIS, opening);
    }

    static SliceReader open(GuardedCall guard, Path file, long limitMillis, Callable<SliceReader> opening)
            throws ProblemException {
        SliceReader reader = guard.callWithin("while it opened " + file, limitMillis, opening, SliceReader::close);
        if (reader == null) {
            throw guard.problem("gave nothing when it opened " + file, null);
        }
        GuardedReader guarded = null;
        try {
            guarded = new GuardedReader(guard, reader, file);
            OpenReaders.opened(guarded);
            return guarded;
        } finally {
            if (guarded == null) {
                close(guard, reader, file);
            }
        }
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<SliceSeries> series() {
        return List.copyOf(series);
    }

    /** The file. */
    Path file() {
        return file;
    }

    /** Closes what nobody closed. */
    void closeLeftOpen() {
        guard.leaked("still had " + file + " open long after its study was closed; now it is closed");
        close();
    }

    @Override
    public void close() {
        closed = true;
        OpenReaders.closed(this);
        close(guard, reader, file);
    }

    private static void close(GuardedCall guard, SliceReader reader, Path file) {
        try {
            guard.callHere("while it closed " + file, () -> {
                reader.close();
                return null;
            });
        } catch (ProblemException e) {
            // nothing was written, so nothing can be lost
            LOG.log(Level.INFO, e.getMessage(), e);
        }
    }
}
