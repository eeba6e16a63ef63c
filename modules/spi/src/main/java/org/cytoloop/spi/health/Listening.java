/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.health;

/** Somebody who is told of changes until this is closed. */
@FunctionalInterface
public interface Listening extends AutoCloseable {
    /** Stops the telling; harmless when it was stopped before. */
    @Override
    void close();
}
