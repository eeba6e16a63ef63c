/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import java.util.List;

/** How problems reach the user; the workbench registers dialogs, a test may register something that only listens. */
public interface ProblemTeller {
    /**
     * Tells one problem. On the EDT.
     *
     * @param title what was being done
     * @param sentence what is wrong, where, and what to do
     */
    void tell(String title, String sentence);

    /**
     * Tells several problems together, in one list. On the EDT.
     *
     * @param title what was being done
     * @param intro a sentence above the list
     * @param problems at least one
     */
    void tell(String title, String intro, List<Problem> problems);
}
