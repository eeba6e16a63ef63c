/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.time.Instant;

/**
 * How many samples a staining had from a moment on. Cells of the exam, and samples that lost their cell, are not counted.
 *
 * @param seq number of the journal event after which it was so
 * @param time when that was written, to the millisecond
 * @param on samples that were ON
 * @param off samples that were OFF
 * @param unsure samples that were UNSURE
 */
public record SampleMoment(long seq, Instant time, int on, int off, int unsure) {}
