/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.List;
import org.cytoloop.core.model.MistakeKind;

/**
 * A family before it is told of.
 *
 * @param members its mistakes, by number, the most typical first
 * @param drivers what sets them apart, the strongest first
 * @param name in words
 * @param kind the kind of mistake it is likely to be
 * @param likeness tells cells that are like them
 */
record FoundFamily(List<Integer> members, List<Driver> drivers, String name, MistakeKind kind, Likeness likeness) {}
