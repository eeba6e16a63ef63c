/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.Optional;
import org.cytoloop.core.api.Stability;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;

/**
 * Gives one piece of advice when a study is in a situation that calls for it. Stateless, thread-safe, quick: it sees
 * nothing but the {@link Situation} and answers within milliseconds. Texts may name slices and animals as the
 * situation does; a window that masks them replaces the names.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1", shows = Stability.Level.EVOLVING)
public interface Adviser extends Provider {
    /**
     * The advice that fits the situation; empty when there is nothing to say. The same situation gives the same advice.
     */
    Optional<Advice> advise(Situation situation);
}
