/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import static org.cytoloop.windowkit.Painted.paint;
import static org.cytoloop.windowkit.Painted.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.mining.FakeSource;
import org.cytoloop.mining.MiningFixture;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mining.model.MiningTab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiningPanelTest {
    @TempDir
    Path folder;

    private MiningFixture at;
    private MiningPanel panel;

    @BeforeEach
    void open() throws Exception {
        at = MiningFixture.withCells(folder);
        panel = at.ask(() -> new MiningPanel(at.mining));
        at.desk.addListener(panel);
        at.mining.addListener(panel);
        at.edt(() -> {
            panel.refresh();
            panel.setShown(true);
        });
        at.await("cells", () -> !model().queue().items().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        at.source.slowMayEnd.countDown();
        at.desk.removeListener(panel);
        at.mining.removeListener(panel);
        at.edt(panel::release);
        at.close();
    }

    private MiningModel model() {
        return at.mining.model().orElseThrow();
    }

    private boolean isSeen(String name) {
        for (Component part = part(panel, name, Component.class); part != panel; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String text(String name) throws Exception {
        return at.ask(() -> {
            Component found = part(panel, name, Component.class);
            return found instanceof JLabel label ? label.getText() : ((JTextComponent) found).getText();
        });
    }

    private void press(String name) throws Exception {
        // that the picture of a cell came is told by nothing but its buttons
        at.edt(() ->
                part(panel, name, AbstractButton.class).addPropertyChangeListener("enabled", change -> at.changed()));
        // as painted once: crops are fetched when they are needed
        at.await(name, () -> {
            paint(panel, 900, 600);
            return part(panel, name, AbstractButton.class).isEnabled();
        });
        at.edt(() -> part(panel, name, AbstractButton.class).doClick(0));
        at.settle();
    }

    @Test
    void theCellIsSeenWithWhatIsInQuestion_andAnsweredByAButton() throws Exception {
        at.edt(() -> paint(panel, 900, 600));
        assertTrue(at.ask(() -> isSeen("mining.queue")));
        assertEquals("A1 \u00b7 called ON \u00b7 p(ON) 0.60 \u00b7 score 1", text("mining.title"));
        assertEquals("Because.", text("mining.reason"));
        press("mining.flip");
        assertEquals(
                Label.OFF,
                at.study.sample("cFos", new CellRef("A1", 1)).orElseThrow().label());
        assertEquals("1 answered \u00b7 1 really wrong (100%)  |  all: 1 of 1 (100%)", text("mining.counts"));
        assertEquals("1 of 1 really wrong", at.ask(() -> row(0).found()));
    }

    @Test
    void anotherMinerIsChosen_itsSentenceStandsInPlaceOfCells() throws Exception {
        at.edt(() -> part(panel, "mining.miners", JList.class).setSelectedIndex(2));
        at.await("its sentence", () -> isSeen("mining.nothing"));
        assertEquals(FakeSource.BROKEN, text("mining.nothing"));
        assertEquals("Looks for broken.", text("mining.description"));
    }

    @Test
    void minersThatWereNotAskedYetTakeALine() throws Exception {
        assertEquals("No cell answered yet", text("mining.counts"));
        assertEquals("", at.ask(() -> row(0).found()));
    }

    private MinerRow row(int index) {
        return (MinerRow) part(panel, "mining.miners", JList.class).getModel().getElementAt(index);
    }

    @Test
    void aTabNeverKeepsTheKeys() throws Exception {
        // a digit pressed on it would label the cell under the mouse
        assertFalse(at.ask(() -> part(panel, "mining.tabs", JTabbedPane.class).isFocusable()));
    }

    @Test
    void aSlowMinerIsCancelled() throws Exception {
        at.edt(() -> part(panel, "mining.miners", JList.class).setSelectedIndex(3));
        assertTrue(at.ask(() -> isSeen("mining.asking")));
        press("mining.cancel");
        assertTrue(at.ask(() -> isSeen("mining.nothing")));
        press("mining.again");
        assertTrue(at.ask(() -> isSeen("mining.asking")));
    }

    @Test
    void moreLikeThis_asksWithThePresentCell() throws Exception {
        press("mining.moreLike");
        assertEquals(List.of(new CellRef("A1", 1)), at.ask(() -> model().like()));
        assertEquals(
                "more-like-these", at.ask(() -> model().chosen().orElseThrow().id()));
    }

    @Test
    void aParameter_isGivenToTheMiner() throws Exception {
        at.edt(() -> part(panel, "mining.parameter.from", javax.swing.JTextField.class)
                .setText("31"));
        at.await("other cells", () -> model().values().equals(java.util.Map.of("from", "31")));
    }

    @Test
    void nothingIsAskedWhileFamiliesAreSeen() throws Exception {
        at.edt(() -> panel.show(MiningTab.FAMILIES));
        assertEquals(1, (int)
                at.ask(() -> part(panel, "mining.tabs", JTabbedPane.class).getSelectedIndex()));
        int before = at.source.asks.size();
        at.round(5);
        at.settle();
        assertEquals(before, at.source.asks.size());
        at.edt(() -> panel.show(MiningTab.QUEUE));
        at.await("asked", () -> at.source.asks.size() > before);
    }

    @Test
    void narrow_theMinersLieAbove() throws Exception {
        at.edt(() -> paint(panel, 900, 600));
        int beside = at.ask(() -> part(panel, "mining.queue", Component.class).getWidth());
        assertTrue(beside < 700, "beside the miners: " + beside);
        at.edt(() -> paint(panel, 500, 600));
        int below = at.ask(() -> part(panel, "mining.queue", Component.class).getWidth());
        assertTrue(below > 450, "below the miners: " + below);
    }

    @Test
    void theStudyIsClosed_itSaysToOpenOne() throws Exception {
        at.edt(() -> at.desk.put(null));
        assertEquals("Open a study to look for cells its classifier is likely wrong about.", text("mining.nothing"));
        assertFalse(at.ask(() -> isSeen("mining.miners")));
        at.edt(() -> at.desk.put(at.open()));
        at.await("cells", () -> isSeen("mining.queue"));
    }
}
