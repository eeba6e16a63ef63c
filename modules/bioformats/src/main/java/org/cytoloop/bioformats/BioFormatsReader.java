/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import loci.formats.IFormatReader;
import org.cytoloop.bioformats.confine.Confinement;
import org.cytoloop.bioformats.memo.Memos;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;

/** An open file. Thread-safe. */
final class BioFormatsReader implements SliceReader {
    /** More images than any plate has wells and fields. */
    private static final int MOST_SERIES = 100_000;

    private final String format;
    private final List<SliceSeries> series;
    private final ReaderPool pool;

    private BioFormatsReader(String format, List<SliceSeries> series, ReaderPool pool) {
        this.format = format;
        this.series = List.copyOf(series);
        this.pool = pool;
    }

    static SliceReader open(Path file, Memos memos) throws ProblemException {
        ReaderPool pool = new ReaderPool(new Opening(file, new Confinement(file), memos));
        boolean good = false;
        try {
            SliceReader reader = pool.use(open -> describe(open.reader(), pool));
            good = true;
            return reader;
        } finally {
            if (!good) {
                pool.close();
            }
        }
    }

    private static BioFormatsReader describe(IFormatReader reader, ReaderPool pool) throws ProblemException {
        String name = String.valueOf(pool.file().getFileName());
        int count = reader.getSeriesCount();
        if (count < 1 || count > MOST_SERIES) {
            throw new ProblemException(name + " says that it holds " + count + " images, which cannot be true.");
        }
        List<SliceSeries> series = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            reader.setSeries(s);
            series.add(new BioFormatsSeries(SeriesPlan.of(reader, s, pool.file()), pool));
        }
        String[] used = reader.getUsedFiles();
        int files = used == null ? 1 : used.length;
        return new BioFormatsReader(reader.getFormat() + (files > 1 ? " (" + files + " files)" : ""), series, pool);
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
        pool.close();
    }
}
