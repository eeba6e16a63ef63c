/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

/** By what samples or calls are counted. */
public enum BalanceBy {
    /** All together. */
    ALL,
    /** By slice. */
    SLICE,
    /** By animal. */
    ANIMAL,
    /** By how they were drawn; of samples only. */
    ORIGIN,
    /** By the version of the rule they were given under; of samples only. */
    RULE_VERSION
}
