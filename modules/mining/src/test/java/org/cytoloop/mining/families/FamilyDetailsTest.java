/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import static org.cytoloop.windowkit.OnEdt.edt;
import static org.cytoloop.windowkit.Painted.paint;
import static org.cytoloop.windowkit.Painted.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.mistakes.families.Driver;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.mistakes.families.RoundStanding;
import org.cytoloop.mistakes.families.Trend;
import org.cytoloop.workbench.problems.Paragraph;
import org.junit.jupiter.api.Test;

class FamilyDetailsTest {
    private static final MistakeFamily DIM = new MistakeFamily(
            Label.ON,
            "dim, near bright neighbours",
            MistakeKind.MISSED_WEAK_ON,
            List.of(
                    new Driver("dim", "bright", -2.14, 1.2),
                    new Driver("near bright neighbours", "near bright neighbours", 1.3, Double.NaN)),
            List.of(),
            new Trend(
                    Trend.Direction.SHRINKS,
                    List.of(new RoundStanding(3, 14, 14, 0, 60, 90), new RoundStanding(5, 2, 14, 0, 20, 90)),
                    5,
                    "Shrinks: as told."));

    @Test
    void aFamily_isToldInWords_andItsDriversOnHover() throws Exception {
        edt(() -> {
            FamilyDetails details = new FamilyDetails();
            details.show(DIM);
            BufferedImage picture = paint(details, 400, 420);

            assertEquals(
                    "ON cells that were called OFF. Looks like: missed weak ON.",
                    part(details, "families.kind", Paragraph.class).getText());
            assertEquals(
                    "Shrinks: as told.",
                    part(details, "families.trend", Paragraph.class).getText());
            JComponent bars = part(details, "families.drivers", JComponent.class);
            String tip = bars.getToolTipText(new MouseEvent(bars, MouseEvent.MOUSE_MOVED, 0, 0, 5, 10, 0, false));
            assertEquals("dim: \u22122.1 standard deviations from cells that are ON, +1.2 from those called OFF", tip);
            assertTrue(
                    bars.getAccessibleContext()
                            .getAccessibleDescription()
                            .endsWith("near bright neighbours: +1.3 standard deviations from cells that are ON"),
                    bars.getAccessibleContext().getAccessibleDescription());
            assertTrue(colours(picture) > 10, "something is drawn");
        });
    }

    private static long colours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
