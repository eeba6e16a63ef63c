/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

/** Is told what is to be shown anew; on the EDT. */
@FunctionalInterface
public interface RulesListener {
    /** Something changed. */
    void rulesChanged(RulesChange change);
}
