/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.time.Instant;
import java.util.Optional;
import org.cytoloop.core.api.Stability;

/**
 * A time during which the names of slices, animals and groups were hidden from those who label.
 *
 * @param from when it began
 * @param to when it ended; empty while it lasts
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
public record MaskedTime(Instant from, Optional<Instant> to) {}
