/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;

/**
 * A cell of an exam. It is never a sample, and never trained on.
 *
 * @param cell the cell, under its slice's current cell set
 * @param staining name of the staining
 * @param draw id of the {@link ExamDraw} it came with
 * @param stratum animal it was drawn in, as it was called then
 * @param inclusionProbability probability with which it was drawn in its own draw, more than 0 to 1
 * @param answer ON, OFF or UNSURE; null while it was not answered
 * @param annotator who answered; empty while nobody has
 * @param time when it was answered; null while it was not
 * @param corrections how often its answer was changed after the draw was closed
 */
public record ExamCell(
        CellRef cell,
        String staining,
        long draw,
        String stratum,
        double inclusionProbability,
        Label answer,
        String annotator,
        Instant time,
        int corrections) {}
