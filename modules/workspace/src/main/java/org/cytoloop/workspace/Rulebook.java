/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;

/**
 * The label rules of a study, every version. Methods that do not throw {@link ProblemException} answer from memory and
 * may be called on the event thread. Thread-safe.
 */
public interface Rulebook {
    /** All versions of a staining's rule, oldest first, without those that were undone; an immutable snapshot. */
    List<Rule> versions(String staining);

    /** The newest version; empty while there is no rule. */
    Optional<Rule> current(String staining);

    /** One version; empty when there is none or it was undone. */
    Optional<Rule> version(String staining, int version);

    /**
     * Makes the next version. A draft that changes nothing makes none and gives the current one. Can be undone.
     *
     * @throws ProblemException when the staining does not exist, a condition cannot be read, or a text is too long
     */
    Rule save(String staining, RuleDraft draft) throws ProblemException;
}
