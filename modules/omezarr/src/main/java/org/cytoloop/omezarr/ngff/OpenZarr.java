/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.BlockCache;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.store.StoreFolder;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;

/** The images of an opened folder. No file stays open; closing forgets the decoded chunks. Thread-safe. */
public final class OpenZarr implements SliceReader {
    private final StoreFolder folder;
    private final String format;
    private final List<SliceSeries> series;
    private int arrays;
    private volatile boolean closed;

    /**
     * Reads the metadata of all images.
     *
     * @throws ProblemException when the folder holds none, or they cannot be read here
     */
    public OpenZarr(StoreFolder folder) throws ProblemException {
        this.folder = folder;
        List<SliceSeries> found = new ArrayList<>();
        String version = "";
        for (ImageGroup group : ImageGroup.in(folder)) {
            found.add(new ZarrSeries(group, this));
            version = group.multiscale().path("version").asText();
        }
        series = List.copyOf(found);
        format = version.matches("0\\.[1-4]") ? "OME-Zarr " + version : "OME-Zarr";
    }

    /** A number for each array, by which its chunks are told apart. */
    int nextArray() {
        return arrays++;
    }

    /** Refuses to go on when closed. */
    void requireOpen() throws ProblemException {
        if (closed) {
            throw new ProblemException(folder.path() + " has been closed.");
        }
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<SliceSeries> series() {
        return series;
    }

    @Override
    public void close() {
        closed = true;
        BlockCache.SHARED.forget(this);
    }
}
