/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/** The few images that are open at a time, the one used last in front. For one thread, off the EDT. */
final class CropSources {
    private static final int MOST = 4;

    private final Study study;
    private final Deque<CropSource> open = new ArrayDeque<>();

    CropSources(Study study) {
        this.study = study;
    }

    /**
     * The image of a slice, opened if need be.
     *
     * @throws ProblemException when it cannot be read
     */
    CropSource of(CropVersion version) throws ProblemException {
        CropSource found = null;
        for (CropSource source : open) {
            if (source.isOf(version)) {
                found = source;
            }
        }
        if (found == null) {
            close(version.slice().name());
            found = new CropSource(study, version);
        } else {
            open.remove(found);
        }
        open.addFirst(found);
        if (open.size() > MOST) {
            open.removeLast().close();
        }
        return found;
    }

    /** Closes the image of a slice, if it is open. */
    void close(String slice) {
        for (Iterator<CropSource> sources = open.iterator(); sources.hasNext(); ) {
            CropSource source = sources.next();
            if (source.name().equals(slice)) {
                sources.remove();
                source.close();
            }
        }
    }

    /** Closes all images but those of these slices. */
    void retain(Collection<String> slices) {
        for (Iterator<CropSource> sources = open.iterator(); sources.hasNext(); ) {
            CropSource source = sources.next();
            if (!slices.contains(source.name())) {
                sources.remove();
                source.close();
            }
        }
    }
}
