/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import java.util.Map;
import org.cytoloop.workbench.desk.OpenStudy;

/**
 * What one module remembers of a study from one day to the next. Registered as a service; called on the EDT. It is no
 * data: a session that is lost or damaged costs a view, never a label.
 */
public interface SessionPart {
    /** Stable name of the part. */
    String id();

    /** Texts that say where the user is, by keys of the part's own. */
    Map<String, String> save(OpenStudy study);

    /**
     * Goes back to where the user was; called after the study was laid on the desk. Ignores what it does not understand
     * and what is no longer there.
     *
     * @param saved as saved before; empty for a study without a session
     */
    void restore(OpenStudy study, Map<String, String> saved);
}
