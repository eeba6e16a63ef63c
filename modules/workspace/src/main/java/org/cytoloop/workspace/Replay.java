/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Sample;

/**
 * The labels as computed from the journal alone.
 *
 * @param events number of journal events read
 * @param samples current samples of all stainings, ordered by staining, slice and cell
 * @param detached samples that lost their cell
 * @param batches batches that were not undone, ordered by id
 */
public record Replay(long events, List<Sample> samples, List<DetachedSample> detached, List<Batch> batches) {}
