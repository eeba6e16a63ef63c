/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.io.Closeable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.image.BlockCache;
import org.cytoloop.core.task.ProblemException;

/**
 * The directories of a classic or BigTIFF file in either byte order.
 *
 * <p>This walker is our own rather than a metadata library's because every offset and count must be checked against the
 * file before memory is asked for, loops must be seen, and the offset tables of large tiled pages must stay unread until
 * a tile of them is wanted; the libraries at hand read and box every value of every directory when a file is opened.
 *
 * <p>Thread-safe once made.
 */
public final class TiffFile implements Closeable {
    private static final int MAX_PAGES = 1_000_000;
    private static final int MAX_ENTRIES = 4096;

    private final FileSource source;
    private final ByteOrder order;
    private final boolean big;
    private final List<TiffDirectory> pages;

    /**
     * Opens a TIFF file and walks its chain of directories.
     *
     * @throws ProblemException when it is no TIFF file or its directories are damaged
     */
    public TiffFile(Path path) throws ProblemException {
        source = new FileSource(path);
        boolean good = false;
        try {
            if (source.size() < 8) {
                throw source.problem(source.size() == 0 ? "the file is empty" : "the file is too short for a TIFF");
            }
            byte[] start = source.read(0, (int) Math.min(16, source.size()));
            if (!isTiff(start)) {
                throw source.problem("this is not a TIFF file, whatever its name says");
            }
            order = start[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            ByteBuffer header = ByteBuffer.wrap(start).order(order);
            big = header.getShort(2) == 43;
            long first;
            if (big) {
                if (start.length < 16 || header.getShort(4) != 8) {
                    throw source.problem("the BigTIFF header is damaged");
                }
                first = header.getLong(8);
            } else {
                first = header.getInt(4) & 0xFFFFFFFFL;
            }
            pages = List.copyOf(walk(first));
            good = true;
        } finally {
            if (!good) {
                source.close();
            }
        }
    }

    /** Whether a file that begins with these bytes is a classic or BigTIFF file. */
    public static boolean isTiff(byte[] start) {
        if (start.length < 4) {
            return false;
        }
        boolean little = start[0] == 'I' && start[1] == 'I' && start[3] == 0;
        boolean bigEndian = start[0] == 'M' && start[1] == 'M' && start[2] == 0;
        int version = little ? start[2] : bigEndian ? start[3] : 0;
        return version == 42 || version == 43;
    }

    /** The directories of the main chain, in order; at least one. */
    public List<TiffDirectory> pages() {
        return pages;
    }

    /** The file. */
    public FileSource source() {
        return source;
    }

    /**
     * The directories a page points to with its SubIFDs tag, without those below them.
     *
     * @throws ProblemException when one is damaged
     */
    public List<TiffDirectory> children(TiffDirectory page) throws ProblemException {
        List<TiffDirectory> children = new ArrayList<>();
        for (long offset : page.integers(Tag.SUB_IFDS)) {
            if (offset != 0) {
                children.add(read(offset, new long[1]));
            }
        }
        return children;
    }

    private List<TiffDirectory> walk(long first) throws ProblemException {
        List<TiffDirectory> chain = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long[] next = {first};
        while (next[0] != 0) {
            if (!seen.add(next[0])) {
                throw source.problem("its directories run in a circle, the file is damaged");
            }
            if (chain.size() == MAX_PAGES) {
                throw source.problem("it has more than " + MAX_PAGES + " pages, the file is damaged");
            }
            chain.add(read(next[0], next));
        }
        if (chain.isEmpty()) {
            throw source.problem("it holds no image");
        }
        return chain;
    }

    private TiffDirectory read(long offset, long[] next) throws ProblemException {
        int countBytes = big ? 8 : 2;
        int entryBytes = big ? 20 : 12;
        int nextBytes = big ? 8 : 4;
        if (offset < 8 || offset > source.size() - countBytes) {
            throw source.problem("a directory lies beyond the end of the file, it is truncated or damaged");
        }
        ByteBuffer head = ByteBuffer.wrap(source.read(offset, countBytes)).order(order);
        long count = big ? head.getLong() : head.getShort() & 0xFFFF;
        if (count < 1 || count > MAX_ENTRIES) {
            throw source.problem("a directory claims " + count + " entries, the file is damaged");
        }
        int length = (int) count * entryBytes + nextBytes;
        ByteBuffer body =
                ByteBuffer.wrap(source.read(offset + countBytes, length)).order(order);
        long[] entries = new long[(int) count * TiffDirectory.STRIDE];
        for (int i = 0; i < count; i++) {
            int at = i * entryBytes;
            int type = body.getShort(at + 2) & 0xFFFF;
            long values = big ? body.getLong(at + 4) : body.getInt(at + 4) & 0xFFFFFFFFL;
            int valueAt = at + (big ? 12 : 8);
            int size = FieldType.bytes(type);
            boolean inline = size > 0 && values >= 0 && values <= (big ? 8 : 4) / size;
            int entry = i * TiffDirectory.STRIDE;
            entries[entry] = body.getShort(at) & 0xFFFF;
            entries[entry + 1] = type;
            entries[entry + 2] = values;
            entries[entry + 3] =
                    inline ? TiffDirectory.INLINE : big ? body.getLong(valueAt) : body.getInt(valueAt) & 0xFFFFFFFFL;
            entries[entry + 4] = big ? body.getLong(valueAt) : body.getInt(valueAt);
        }
        int nextAt = (int) count * entryBytes;
        next[0] = big ? body.getLong(nextAt) : body.getInt(nextAt) & 0xFFFFFFFFL;
        return new TiffDirectory(source, order, big, offset, entries);
    }

    @Override
    public void close() {
        source.close();
        BlockCache.SHARED.forget(source);
    }
}
