/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.ome.OmeDocument.OmeTiffData;
import org.cytoloop.readers.tiff.TiffFile;
import org.cytoloop.readers.tiff.TiffPage;

/** The files of a multi-file OME-TIFF: always siblings of the one that was opened, opened when needed. Thread-safe. */
final class OmeFileSet implements AutoCloseable {
    private final Path opened;
    private final String uuid;
    private final boolean openedIsTiff;
    private final Map<Path, List<TiffPage>> pages = new HashMap<>();
    private final List<AutoCloseable> closing;
    private boolean closed;

    /**
     * @param opened the file the user opened
     * @param own its pages, null when it is a companion without pixels
     * @param uuid id of the opened file
     * @param closing files to close with the reader; the set adds those it opens
     */
    OmeFileSet(Path opened, List<TiffPage> own, String uuid, List<AutoCloseable> closing) {
        this.opened = opened.toAbsolutePath().normalize();
        this.openedIsTiff = own != null;
        this.uuid = uuid;
        this.closing = closing;
        if (own != null) {
            pages.put(this.opened, own);
        }
        closing.add(this);
    }

    /**
     * The file a run of planes lies in. Only the last part of the name counts, so that metadata cannot point out of the
     * folder; an id equal to the opened file's own means that file even when it was renamed.
     *
     * @param others whether any run names another file that exists, in which case a missing one is really missing
     */
    Path resolve(OmeTiffData data, boolean others) throws ProblemException {
        if (data.fileName().isEmpty()
                || openedIsTiff && !uuid.isEmpty() && data.uuid().equals(uuid)) {
            return opened;
        }
        String name = data.fileName()
                .substring(Math.max(
                                data.fileName().lastIndexOf('/'),
                                data.fileName().lastIndexOf('\\'))
                        + 1);
        try {
            Path sibling = opened.resolveSibling(name);
            boolean renamed = openedIsTiff && !others && !Files.exists(sibling);
            return renamed ? opened : sibling;
        } catch (InvalidPathException e) {
            throw new ProblemException(
                    opened.getFileName() + ": its OME-XML metadata name an impossible file, \"" + name + "\".", e);
        }
    }

    /** Whether it is the opened file or one opened since. */
    synchronized boolean isOpen(Path file) {
        return pages.containsKey(file);
    }

    /** Number of pages of a file. */
    int pageCount(Path file) throws ProblemException {
        return pages(file).size();
    }

    /** A page of a file, which is opened now if need be. */
    TiffPage page(Path file, int ifd) throws ProblemException {
        List<TiffPage> all = pages(file);
        if (ifd >= all.size()) {
            throw new ProblemException(opened.getFileName() + ": its OME-XML metadata want page " + (ifd + 1) + " of "
                    + file.getFileName() + ", which has " + all.size() + "; a file is truncated or was replaced.");
        }
        return all.get(ifd);
    }

    private synchronized List<TiffPage> pages(Path file) throws ProblemException {
        List<TiffPage> known = pages.get(file);
        if (known == null) {
            if (closed || !Files.isRegularFile(file)) {
                throw new ProblemException(opened.getFileName() + ": part of this image lies in " + file.getFileName()
                        + ", which is missing; put it into the same folder.");
            }
            TiffFile tiff = new TiffFile(file);
            closing.add(tiff);
            known = TiffPage.all(tiff);
            pages.put(file, known);
        }
        return known;
    }

    /** Opens no more files from now on. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
