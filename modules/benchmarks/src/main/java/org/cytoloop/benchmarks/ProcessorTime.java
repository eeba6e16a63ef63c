/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.time.Duration;

/** Tells more than the clock while others use the machine. */
final class ProcessorTime {
    private ProcessorTime() {}

    /** Processor time of all threads so far, ns. */
    static long nanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
