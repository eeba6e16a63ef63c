/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

/**
 * How a round calls the cells of a family's kind. A round that was trained on a cell is asked by the out-of-fold call its
 * cross-validation kept, for what it was told says nothing.
 *
 * @param round number of the round
 * @param wrong labelled cells like these that it calls wrongly
 * @param known labelled cells like these of which that can be told
 * @param unknown those of which it cannot
 * @param likeCalled unlabelled cells like these, of those looked at, that it calls as the mistakes were called
 * @param like unlabelled cells like these, of those looked at
 */
public record RoundStanding(int round, int wrong, int known, int unknown, int likeCalled, int like) {}
