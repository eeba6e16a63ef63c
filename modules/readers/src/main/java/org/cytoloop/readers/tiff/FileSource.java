/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;

/**
 * Positional reads from one file, by any number of threads at once.
 *
 * <p>Java closes a file channel when a thread that reads from it is interrupted, which would end the work of every
 * other reader of the file; this class opens the channel again and keeps the thread's interrupt flag.
 */
public final class FileSource implements Closeable {
    private static final Logger LOG = Logger.getLogger(FileSource.class.getName());

    private final Path path;
    private final long size;
    private final AtomicLong bytesRead = new AtomicLong();
    private volatile FileChannel channel;
    private volatile boolean closed;

    /**
     * Opens a file for reading.
     *
     * @throws ProblemException when there is no such file or it may not be read
     */
    public FileSource(Path path) throws ProblemException {
        this.path = path;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ);
            size = channel.size();
        } catch (NoSuchFileException e) {
            throw new ProblemException("There is no file " + path + ".", e);
        } catch (IOException e) {
            throw new ProblemException(path + " cannot be opened for reading: " + reason(e) + ".", e);
        }
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Length when it was opened, bytes. */
    public long size() {
        return size;
    }

    /** Bytes read so far; for tests that prove how little is read. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** A problem with this file: its name, a colon, and what is wrong. */
    public ProblemException problem(String what) {
        return problem(what, null);
    }

    /** {@link #problem(String)} for a sound image that this program cannot read. */
    public UnsupportedTiffException unsupported(String what) {
        return new UnsupportedTiffException(path.getFileName() + ": " + what + ".");
    }

    /** {@link #problem(String)} with the cause for the log. */
    public ProblemException problem(String what, Throwable cause) {
        return new ProblemException(path.getFileName() + ": " + what + ".", cause);
    }

    /**
     * Reads exactly {@code length} bytes.
     *
     * @param position offset in the file
     * @param target array to fill
     * @param offset first index written
     * @param length number of bytes
     * @throws ProblemException when the file ends before, cannot be read, or the reader was closed
     */
    public void read(long position, byte[] target, int offset, int length) throws ProblemException {
        if (position < 0 || position > size - length) {
            throw problem("the file ends before byte " + (position + length) + ", it is truncated or damaged");
        }
        ByteBuffer buffer = ByteBuffer.wrap(target, offset, length);
        boolean interrupted = false;
        try {
            long at = position;
            while (buffer.hasRemaining()) {
                FileChannel current = channel;
                try {
                    int n = current.read(buffer, at);
                    if (n < 0) {
                        throw problem("the file became shorter while it was read");
                    }
                    at += n;
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                    reopen(current);
                } catch (ClosedChannelException e) {
                    reopen(current);
                } catch (IOException e) {
                    throw problem("reading failed: " + reason(e), e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        bytesRead.addAndGet(length);
    }

    /** {@link #read(long, byte[], int, int)} into a new array. */
    public byte[] read(long position, int length) throws ProblemException {
        if (position < 0 || length < 0 || position > size - length) {
            throw problem("the file ends before byte " + (position + length) + ", it is truncated or damaged");
        }
        byte[] bytes = new byte[length];
        read(position, bytes, 0, length);
        return bytes;
    }

    private synchronized void reopen(FileChannel failed) throws ProblemException {
        if (closed) {
            throw problem("the file was closed while it was read");
        }
        if (channel == failed) {
            try {
                channel = FileChannel.open(path, StandardOpenOption.READ);
            } catch (AsynchronousCloseException e) {
                throw problem("reading was interrupted", e);
            } catch (IOException e) {
                throw problem("the file cannot be opened again: " + reason(e), e);
            }
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Closes the file; reads under way fail with a clear message. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "closing " + path, e);
        }
    }
}
