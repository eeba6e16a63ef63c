/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.deeds;

import org.cytoloop.workbench.desk.OpenStudy;

/** Work of a deed that is running, offered in its study's lookup, so that nobody begins it twice. For the EDT. */
public final class DeedWork {
    final String kind;

    private DeedWork(String kind) {
        this.kind = kind;
    }

    /** True while work of this kind is running for the study. */
    public static boolean isRunning(OpenStudy open, String kind) {
        return open.getLookup().lookupAll(DeedWork.class).stream().anyMatch(work -> work.kind.equals(kind));
    }

    /** Work of this kind has begun; {@link #end} is to follow whatever becomes of it. */
    public static void begin(OpenStudy open, String kind) {
        open.offer(new DeedWork(kind));
        open.deedsChanged();
    }

    /** Work of this kind has ended. */
    public static void end(OpenStudy open, String kind) {
        for (DeedWork work : open.getLookup().lookupAll(DeedWork.class)) {
            if (work.kind.equals(kind)) {
                open.withdraw(work);
            }
        }
        open.deedsChanged();
    }
}
