/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.confine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import loci.common.Location;
import loci.formats.FormatException;

/**
 * Calls into Bio-Formats such that names of files and addresses in an image lead to the files around it and nowhere else,
 * and XML in it opens nothing. What holds for a call holds for its thread only. Thread-safe.
 */
public final class Confinement {
    /** Bio-Formats logs what is wrong with a file, with stack traces; it is told in one sentence instead. */
    private static final List<Logger> LOGS = List.of(Logger.getLogger("loci"), Logger.getLogger("ome"));

    static {
        for (Logger log : LOGS) {
            if (log.getLevel() == null) {
                log.setLevel(Level.OFF);
            }
        }
        SafeXml.make();
    }

    private final Neighbours neighbours;

    /** For an image and what belongs to it. */
    public Confinement(Path image) {
        neighbours = new Neighbours(image);
    }

    /** Whether a file is one that Bio-Formats would unpack, so that nothing in it is read. */
    public static boolean isArchive(Path file) {
        return Neighbours.isArchive(file.toString());
    }

    /** A call into Bio-Formats. */
    @FunctionalInterface
    public interface Call<T> {
        /** Calls. */
        T call() throws FormatException, IOException;
    }

    /**
     * Calls on this thread.
     *
     * @throws ForbiddenPlaceException when the image leads elsewhere
     */
    public <T> T call(Call<T> call) throws FormatException, IOException {
        HashMap<String, Object> mapBefore = Location.getIdMap();
        Thread thread = Thread.currentThread();
        ClassLoader loaderBefore = thread.getContextClassLoader();
        Location.setIdMap(neighbours);
        thread.setContextClassLoader(SafeXml.loader(loaderBefore));
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(loaderBefore);
            Location.setIdMap(mapBefore);
        }
    }
}
