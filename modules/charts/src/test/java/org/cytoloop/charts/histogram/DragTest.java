/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cytoloop.charts.histogram.ThresholdMark.Comparison;
import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.charts.values.Span;
import org.junit.jupiter.api.Test;

class DragTest {
    /** 0 to 10 over 500 pixels: 0.02 a pixel. */
    private final AxisScale scale = new AxisScale(new Span(0, 10), 100, 600);

    private final ThresholdMark banded = new ThresholdMark(4, 1, Comparison.AT_LEAST);
    private final ThresholdMark plain = new ThresholdMark(8, 0, Comparison.LESS);

    private Optional<Grip> at(double x, ThresholdMark... marks) {
        return Grip.at(x, List.of(marks), 0, scale);
    }

    @Test
    void at_nearALineOrEdge_isTheNearest() {
        assertEquals(Optional.of(new Grip(0, Grip.Part.LINE)), at(307, banded, plain));
        assertEquals(Optional.of(new Grip(0, Grip.Part.LOWER)), at(255, banded, plain));
        assertEquals(Optional.of(new Grip(0, Grip.Part.UPPER)), at(345, banded, plain));
        assertEquals(Optional.of(new Grip(1, Grip.Part.LINE)), at(493, banded, plain));
        assertEquals(Optional.empty(), at(420, banded, plain));
        assertEquals(Optional.empty(), at(420));
    }

    @Test
    void at_twoAtOnePlace_isTheActiveOne() {
        Optional<Grip> grip = Grip.at(300, List.of(plain.at(4, 0), banded), 1, scale);
        assertEquals(Optional.of(new Grip(1, Grip.Part.LINE)), grip);
    }

    @Test
    void at_aLineBeyondTheAxis_isAtItsEnd() {
        assertEquals(Optional.of(new Grip(0, Grip.Part.LINE)), at(596, plain.at(50, 3)));
    }

    @Test
    void drag_takenHoldOfBesideTheLine_doesNotJump() {
        Drag drag = Drag.begin(new Grip(0, Grip.Part.LINE), banded, 305, scale);
        assertEquals(banded, drag.at(305, scale));
        assertEquals(4.2, drag.at(315, scale).value());
        assertEquals(1, drag.at(315, scale).band());
    }

    @Test
    void drag_beyondTheAxis_staysOnIt() {
        Drag drag = Drag.begin(new Grip(0, Grip.Part.LINE), banded, 300, scale);
        assertEquals(10, drag.at(5000, scale).value());
        assertEquals(0, drag.at(-5000, scale).value());
    }

    @Test
    void drag_anEdge_changesTheBandOnly() {
        Drag upper = Drag.begin(new Grip(0, Grip.Part.UPPER), banded, 350, scale);
        assertEquals(banded.at(4, 1.5), upper.at(375, scale));
        assertEquals(banded.at(4, 0), upper.at(200, scale));
        Drag lower = Drag.begin(new Grip(0, Grip.Part.LOWER), banded, 250, scale);
        assertEquals(banded.at(4, 1.5), lower.at(225, scale));
    }

    @Test
    void band_fromALineWithoutOne_reachesToTheMouse() {
        Drag drag = Drag.begin(new Grip(0, Grip.Part.LINE), plain, 500, scale);
        assertEquals(plain.at(8, 0.5), drag.band(525, scale));
        assertEquals(plain.at(8, 0.5), drag.band(475, scale));
    }

    @Test
    void nudge_leftRightUpDown_movesByRoundSteps() {
        // two pixels are 0.04, the round number below is 0.02
        assertEquals(4.02, Drag.nudge(banded, 1, 0, scale).value());
        assertEquals(3.8, Drag.nudge(banded, -10, 0, scale).value());
        assertEquals(1.02, Drag.nudge(banded, 0, 1, scale).band());
        assertEquals(0, Drag.nudge(plain, 0, -1, scale).band());
        assertTrue(Drag.nudge(plain, 0, -1, scale).equals(plain));
    }
}
