/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.time.Instant;
import org.cytoloop.core.model.Label;

/**
 * A label somebody once gave to a cell.
 *
 * @param label the label; null when it was taken away
 * @param annotator who gave it
 * @param time when
 * @param batch the batch in whose drawing it was given, 0 when it was given to this cell in particular
 * @param ruleVersion version of the rule, 0 for none
 */
public record PastLabel(Label label, String annotator, Instant time, long batch, int ruleVersion) {}
