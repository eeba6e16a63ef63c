/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import java.awt.EventQueue;
import org.cytoloop.viewer.review.UncertaintyMap;
import org.openide.util.RequestProcessor;

/**
 * Makes the uncertainty map of a slice in the background, once for each version of the calls. Until it is made, the one
 * before is shown as long as it is of the same cells. For the EDT.
 */
final class MapMaker {
    private static final RequestProcessor MAKING = new RequestProcessor(MapMaker.class.getName(), 1, false);

    private final Runnable made;
    private final RequestProcessor.Task task = MAKING.create(this::make);
    private UncertaintyMap map;
    private CellFacts of;
    private CellFacts asked;

    private volatile CellFacts wanted;

    /** @param made told when there is another map */
    MapMaker(Runnable made) {
        this.made = made;
    }

    /** The map of what is shown, or the one before while that is made; null when there is none. */
    UncertaintyMap of(CellFacts facts) {
        if (facts.pOn() == null || facts.cells().size() == 0) {
            clear();
            return null;
        }
        if (!isAlike(facts, of) && !isAlike(facts, asked)) {
            asked = facts;
            wanted = facts;
            task.schedule(0);
        }
        return of != null && of.version() == facts.version() ? map : null;
    }

    /** Arrays are compared by identity: other calls come in other arrays. */
    private static boolean isAlike(CellFacts facts, CellFacts other) {
        return other != null
                && facts.version() == other.version()
                && facts.pOn() == other.pOn()
                && facts.threshold() == other.threshold();
    }

    /** Forgets the map. */
    void clear() {
        wanted = null;
        asked = null;
        of = null;
        map = null;
    }

    /** Off the EDT; what was wanted meanwhile is made next. */
    private void make() {
        CellFacts now = wanted;
        if (now != null) {
            UncertaintyMap next = UncertaintyMap.of(now.cells(), now.pOn(), now.threshold());
            EventQueue.invokeLater(() -> take(now, next));
        }
    }

    private void take(CellFacts from, UncertaintyMap next) {
        if (wanted != null && wanted.version() == from.version()) {
            of = from;
            asked = asked == from ? null : asked;
            map = next;
            made.run();
        }
    }
}
