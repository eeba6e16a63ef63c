/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

/**
 * How many are ON and OFF.
 *
 * @param name of the slice, animal, origin or version; empty for all together, and for slices without an animal
 * @param on number that is ON
 * @param off number that is OFF
 * @param unsure number that is UNSURE; 0 for calls
 */
public record BalanceRow(String name, long on, long off, long unsure) {
    /** ON and OFF. */
    public long decided() {
        return on + off;
    }

    /** Share of ON among ON and OFF, 0 to 1; NaN when there are none. */
    public double share() {
        return decided() == 0 ? Double.NaN : on / (double) decided();
    }

    /** Both together, under the name of this one. */
    public BalanceRow plus(BalanceRow other) {
        return new BalanceRow(name, on + other.on, off + other.off, unsure + other.unsure);
    }

    /** The same under another name. */
    public BalanceRow named(String other) {
        return new BalanceRow(other, on, off, unsure);
    }
}
