/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.time.Instant;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * A label that was kept although something speaks against it. It holds as long as the label and the rule are the same.
 *
 * @param staining name of the staining
 * @param cell the cell
 * @param label the label that was kept
 * @param ruleVersion the rule at that time, 0 for none
 * @param reason why, in the words of the annotator
 * @param annotator who
 * @param time when
 */
public record KeptLabel(
        String staining, CellRef cell, Label label, int ruleVersion, String reason, String annotator, Instant time) {}
