/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;

/** Opens image files. */
public interface SliceReaderProvider extends Provider {
    /**
     * How well this provider can read the file, judged by its first bytes rather than by its name. Must be quick and must
     * not throw for any content.
     */
    SupportLevel support(Path file);

    /**
     * Opens a file. Sizes and offsets in the file are checked before memory is asked for.
     *
     * @throws ProblemException when the file cannot be read: one sentence that names the file and what is wrong
     */
    SliceReader open(Path file) throws ProblemException;

    /**
     * Opens a file, with a folder for what it costs long to find out and may be forgotten at any time (the study's
     * cache). What is read from that folder is checked like any other file: it may come from a stranger. Does without
     * it by default.
     *
     * @param cacheFolder exists, or can be made
     * @throws ProblemException as {@link #open(Path)}
     */
    default SliceReader open(Path file, Path cacheFolder) throws ProblemException {
        return open(file);
    }
}
