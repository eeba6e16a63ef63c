/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.rules.PanelProbe;
import org.cytoloop.rules.RulesFixture;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workspace.RuleDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCardPanelTest {
    @TempDir
    Path folder;

    private RulesFixture at;
    private RuleCardPanel panel;
    private PanelProbe probe;

    @BeforeEach
    void open() throws Exception {
        at = RulesFixture.open(folder);
        at.edt(() -> {
            panel = new RuleCardPanel(at.rules);
            probe = new PanelProbe(panel);
            at.rules.addListener(panel);
            panel.refresh();
        });
    }

    @AfterEach
    void close() throws Exception {
        at.close();
        at.edt(() -> {
            at.rules.removeListener(panel);
            panel.release();
        });
    }

    private String shown(String name) {
        return probe.find(name, JTextComponent.class).getText();
    }

    @Test
    void itTeachesWhileThereIsNoStudyAndNoRule() throws Exception {
        at.edt(() -> {
            assertTrue(shown("ruleCard.empty").contains("cFos"));
            assertTrue(probe.find("ruleCard.write", AbstractButton.class).isVisible());
            at.desk.put(null);
            assertTrue(shown("ruleCard.empty").contains("Open a study"));
            assertFalse(probe.find("ruleCard.write", AbstractButton.class).isVisible());
            assertTrue(probe.paint(280, 600) > 1);
            at.desk.put(at.open());
        });
    }

    @Test
    void whatCouldNotBeMeasuredIsToldWithoutNamesWhileTheyAreMasked() throws Exception {
        Files.delete(folder.resolve("images").resolve("A2.dots"));
        at.study
                .rulebook()
                .save(StudyOnDesk.CFOS, new RuleDraft("bright", "dark", List.of("cFos.snr >= 2.5"), List.of(), ""));
        at.await("rule", model -> model.card().rule().isPresent());
        at.await("read", model -> model.board().cells().isPresent());
        at.model(model -> model.board().measure());
        at.await(
                "tried",
                model -> !model.board().cells().orElseThrow().problems().isEmpty());
        at.edt(() -> assertTrue(shown("ruleCard.measureText").contains("A2"), shown("ruleCard.measureText")));
        at.study.blinding().mask(7);
        at.edt(() -> panel.deskChanged(DeskChange.NAMES));
        at.edt(() -> assertFalse(shown("ruleCard.measureText").contains("A2"), shown("ruleCard.measureText")));
    }

    @Test
    void itSaysWhatTheRuleSaysOfTheCellUnderTheMouse() throws Exception {
        at.label(Label.ON, 5, 30, 31);
        at.study
                .rulebook()
                .save(
                        StudyOnDesk.CFOS,
                        new RuleDraft(
                                "bright",
                                "dark",
                                List.of("cFos.snr >= 2.5"),
                                List.of(new RuleExample("A1", 10.5, 50.5, RuleExample.Kind.CLEAR_OFF)),
                                "note"));
        at.await("rule", model -> model.card().rule().isPresent());
        at.edt(() -> {
            assertEquals("bright", shown("ruleCard.on"));
            assertEquals("cFos.snr >= 2.5", shown("ruleCard.condition.0"));
            assertTrue(probe.find("ruleCard.measure", AbstractButton.class).isVisible());
            assertTrue(probe.has("ruleCard.example.0"));
            probe.find("ruleCard.measure", AbstractButton.class).doClick();
        });
        at.await("measured", model -> model.board()
                .cells()
                .filter(cells -> cells.missing() == 0)
                .isPresent());
        at.await("ladder", model -> model.card().values().isPresent());
        at.edt(() -> {
            at.open().flags().set(Map.of(new CellRef("A1", 5), "You called it OFF before."));
            at.open().selection().hover(new CellRef("A1", 5));
            assertEquals(
                    "Cell 5, labelled ON",
                    probe.find("ruleCard.cell", JLabel.class).getText());
            assertEquals(
                    "The rule says OFF",
                    probe.find("ruleCard.says", JLabel.class).getText());
            assertTrue(shown("ruleCard.reason").contains("cFos.snr"));
            assertEquals(
                    "0.4 ratio", probe.find("ruleCard.value.0", JLabel.class).getText());
            assertEquals("You called it OFF before.", shown("ruleCard.flag"));
            assertTrue(probe.paint(280, 600) > 20);
            int tall = probe.find("ruleCard.block", JComponent.class).getPreferredSize().height;
            at.open().selection().hover(null);
            assertTrue(shown("ruleCard.reason").contains("Point at a cell"));
            JComponent block = probe.find("ruleCard.block", JComponent.class);
            assertEquals(tall, block.getPreferredSize().height, "nothing jumps under the mouse");
        });
    }
}
