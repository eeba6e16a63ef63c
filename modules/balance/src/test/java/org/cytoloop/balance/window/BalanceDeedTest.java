/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BalanceDeedTest {
    @Test
    void share_isBetweenNoneAndAll() {
        assertEquals(OptionalDouble.of(0.35), BalanceDeed.share("0.35"));
        assertEquals(OptionalDouble.of(0.5), BalanceDeed.share(" .5 "));
        assertEquals(OptionalDouble.empty(), BalanceDeed.share("0.0"));
        assertEquals(OptionalDouble.empty(), BalanceDeed.share("1.5"));
        assertEquals(OptionalDouble.empty(), BalanceDeed.share("half"));
        assertEquals(OptionalDouble.empty(), BalanceDeed.share(""));
    }
}
