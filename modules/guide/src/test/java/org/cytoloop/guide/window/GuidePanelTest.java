/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.window;

import static org.cytoloop.windowkit.Painted.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JProgressBar;
import javax.swing.JToggleButton;
import org.cytoloop.guide.GuideFixture;
import org.cytoloop.guide.TestDoer;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Step;
import org.cytoloop.windowkit.Painted;
import org.cytoloop.workbench.problems.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidePanelTest {
    private static final Advice TWO_BUTTONS = new Advice(
            Step.SAMPLE,
            500,
            "draw",
            "Draw 30 cells in A1.",
            "You have 84 of 100.",
            List.of(Deed.of(TestDoer.KIND, "Draw 30 ON"), Deed.of(TestDoer.KIND, "Refuse this")));
    private static final Advice OTHER = GuideFixture.advice(100, "other", "Write a rule: it helps. A lot.", "Write");

    @TempDir
    private Path folder;

    private GuideFixture fixture;
    private GuidePanel panel;

    @BeforeEach
    void open() throws Exception {
        fixture = new GuideFixture(folder);
        panel = fixture.ask(() -> {
            GuidePanel made = new GuidePanel(fixture.guide);
            fixture.guide.addListener(made);
            made.refresh();
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private boolean isSeen(String name) throws Exception {
        return fixture.ask(() -> {
            Component part = part(panel, name, Component.class);
            for (Component at = part; at != panel; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    private String text(String name) throws Exception {
        return fixture.ask(() -> part(panel, name, Paragraph.class).getText());
    }

    private void show() throws Exception {
        fixture.say(GuideFixture.sampled(84, 61), TWO_BUTTONS, OTHER);
        fixture.edt(() -> panel.setShown(true));
        fixture.awaitShown("Draw 30 cells in A1.");
    }

    @Test
    void aStudy_isGuided() throws Exception {
        show();

        assertEquals("Draw 30 cells in A1.", text("guide.text"));
        assertEquals("Step 5 of 10: Samples", fixture.ask(() -> part(panel, "guide.steps", JToggleButton.class)
                .getText()));
        assertEquals(84, fixture.ask(() -> part(panel, "guide.goal", JProgressBar.class)
                .getValue()));
        assertEquals("38 labels a minute \u00B7 12 min since the start", text("guide.pace"));
        assertTrue(fixture.ask(() -> part(panel, "guide.do", JButton.class).isEnabled()));
        assertFalse(fixture.ask(() -> part(panel, "guide.do2", JButton.class).isEnabled()));
        assertEquals("A1 has no cells.", text("guide.obstacle2"));
        assertFalse(isSeen("guide.obstacle"));
        assertFalse(isSeen("guide.do3"));
        assertFalse(isSeen("guide.demo"));
        assertFalse(isSeen("guide.left"));
        assertFalse(isSeen("guide.showAgain"));
        fixture.edt(() -> Painted.paint(panel, 280, 650));
    }

    @Test
    void theButton_doesIt_andSaysWhatIsLeft() throws Exception {
        show();

        fixture.edt(() -> part(panel, "guide.do", JButton.class).doClick(0));

        assertEquals(List.of("Draw 30 ON"), TestDoer.DONE);
        assertTrue(isSeen("guide.left"));
        assertEquals("Look at A1.", text("guide.left"));
    }

    @Test
    void why_unfoldsTheReason() throws Exception {
        show();
        fixture.edt(() -> {
            JToggleButton why = part(panel, "guide.why", JToggleButton.class);
            if (!why.isSelected()) {
                why.doClick(0);
            }
        });

        assertTrue(isSeen("guide.reason"));
        assertEquals("You have 84 of 100.", text("guide.reason"));
        fixture.edt(() -> part(panel, "guide.why", JToggleButton.class).doClick(0));
        assertFalse(isSeen("guide.reason"));
    }

    @Test
    void otherAdvice_isBroughtUp_putOff_andShownAgain() throws Exception {
        show();
        assertEquals("1 more piece of advice", fixture.ask(() -> part(panel, "guide.more", JToggleButton.class)
                .getText()));
        assertEquals("Write a rule", fixture.ask(() -> part(panel, "guide.more.0", JButton.class)
                .getText()));

        fixture.edt(() -> part(panel, "guide.more.0", JButton.class).doClick(0));
        assertEquals("Write a rule: it helps. A lot.", text("guide.text"));

        fixture.edt(() -> part(panel, "guide.notNow", JButton.class).doClick(0));
        assertEquals("Draw 30 cells in A1.", text("guide.text"));

        fixture.edt(() -> part(panel, "guide.never", JButton.class).doClick(0));
        assertEquals("All that is advised now was put off.", text("guide.text"));
        assertFalse(isSeen("guide.notNow"));
        assertFalse(isSeen("guide.do"));
        assertFalse(isSeen("guide.more"));

        fixture.edt(() -> part(panel, "guide.showAgain", JButton.class).doClick(0));
        assertEquals("Draw 30 cells in A1.", text("guide.text"));
        assertFalse(isSeen("guide.showAgain"));
    }

    @Test
    void withoutAStudy_oneIsOffered() throws Exception {
        show();

        fixture.edt(() -> fixture.desk.put(null));

        assertTrue(isSeen("guide.demo"));
        assertTrue(isSeen("guide.new"));
        assertTrue(isSeen("guide.open"));
        assertFalse(isSeen("guide.text"));
        assertFalse(isSeen("guide.steps"));
        assertFalse(isSeen("guide.goal"));
        fixture.edt(() -> Painted.paint(panel, 280, 650));
    }

    @Test
    void aClosedWindow_readsNothingMore() throws Exception {
        show();
        fixture.edt(panel::release);
        int before = fixture.readings.get();

        fixture.labelRightly(3);
        fixture.edt(() -> {});

        assertEquals(before, fixture.readings.get());
    }
}
