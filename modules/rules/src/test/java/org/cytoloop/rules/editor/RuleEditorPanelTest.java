/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.cytoloop.charts.histogram.ThresholdHistogram;
import org.cytoloop.core.model.Label;
import org.cytoloop.rules.PanelProbe;
import org.cytoloop.rules.RulesFixture;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleEditorPanelTest {
    @TempDir
    Path folder;

    private RulesFixture at;
    private RuleEditorPanel panel;
    private PanelProbe probe;

    @BeforeEach
    void open() throws Exception {
        at = RulesFixture.open(folder);
        at.edt(() -> {
            panel = new RuleEditorPanel(at.rules);
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

    private void type(String name, String text) {
        probe.find(name, JTextComponent.class).setText(text);
    }

    private String shown(String name) {
        return probe.find(name, JTextComponent.class).getText();
    }

    @Test
    void withoutAStudyEverythingIsOff() throws Exception {
        at.edt(() -> {
            RuleEditorPanel empty = new RuleEditorPanel(new RulesDesk(new Desk()));
            empty.refresh();
            PanelProbe none = new PanelProbe(empty);
            for (String name : List.of("rules.save", "rules.revert", "rules.propose", "rules.addCondition")) {
                assertFalse(none.find(name, JComponent.class).isEnabled(), name);
            }
            assertTrue(none.paint(740, 460) > 5);
        });
    }

    @Test
    void aRuleIsWrittenAndSaved() throws Exception {
        at.edt(() -> {
            type("rules.on", "bright");
            type("rules.condition.0", "cFos.snr >= 2");
            assertTrue(probe.find("rules.save", AbstractButton.class).isEnabled());
            type("rules.note", "to begin");
            probe.find("rules.save", AbstractButton.class).doClick();
        });
        at.await("saved", model -> model.versions().list().size() == 1);
        at.edt(() -> {
            assertEquals(
                    "version 1 in use", probe.find("rules.state", JLabel.class).getText());
            assertEquals("", shown("rules.note"));
            assertFalse(probe.find("rules.save", AbstractButton.class).isEnabled());
            type("rules.on", "brighter");
            assertTrue(probe.find("rules.revert", AbstractButton.class).isEnabled());
            probe.find("rules.revert", AbstractButton.class).doClick();
            assertEquals("bright", shown("rules.on"));
            probe.find("rules.showVersions", AbstractButton.class).doClick();
            assertEquals(1, probe.find("rules.versions", JList.class).getModel().getSize());
            assertTrue(probe.paint(740, 460) > 5);
        });
    }

    @Test
    void aMistakeIsSaidBelowItsLineAndPutRightByOneClick() throws Exception {
        at.measure();
        at.edt(() -> {
            type("rules.condition.0", "cFos.snt >= 2");
            JTextField field = probe.find("rules.condition.0", JTextField.class);
            assertEquals("error", field.getClientProperty("JComponent.outline"));
            assertEquals(1, field.getHighlighter().getHighlights().length);
            assertTrue(shown("rules.condition.0.error").contains("cFos.snt"));
            assertFalse(probe.find("rules.save", AbstractButton.class).isEnabled());
            assertTrue(probe.paint(740, 460) > 5);
            probe.find("rules.condition.0.fix.0", AbstractButton.class).doClick();
            assertEquals("cFos.snr >= 2", field.getText());
            assertEquals(0, field.getHighlighter().getHighlights().length);
            assertTrue(probe.find("rules.save", AbstractButton.class).isEnabled());
        });
    }

    @Test
    void linesComeAndGo() throws Exception {
        at.edt(() -> {
            type("rules.condition.0", "cFos.snr >= 2");
            probe.find("rules.addCondition", AbstractButton.class).doClick();
            assertTrue(probe.has("rules.condition.1"));
            type("rules.condition.1", "cell.area_um2 > 20");
            probe.find("rules.condition.0.remove", AbstractButton.class).doClick();
            assertEquals("cell.area_um2 > 20", shown("rules.condition.0"));
            assertFalse(probe.has("rules.condition.1"));
        });
    }

    @Test
    void thresholdAndTextFollowEachOther() throws Exception {
        at.label(Label.ON, 30);
        at.label(Label.OFF, 3);
        at.measure();
        at.await("values", model -> model.editor().values().isPresent());
        at.edt(() -> {
            type("rules.condition.0", "cFos.snr >= 2 ± 0.5");
            ThresholdHistogram histogram = probe.find("rules.histogram", ThresholdHistogram.class);
            assertEquals(1, histogram.thresholds().size());
            assertEquals(2, histogram.thresholds().get(0).value());
            assertEquals("2", shown("rules.threshold"));
            assertEquals("0.5", shown("rules.band"));
            type("rules.threshold", "3,5");
            probe.find("rules.threshold", JTextField.class).postActionEvent();
            assertEquals("cFos.snr >= 3.5 ± 0.5", shown("rules.condition.0"));
            assertEquals(3.5, histogram.thresholds().get(0).value());
            type("rules.band", "wide");
            probe.find("rules.band", JTextField.class).postActionEvent();
            assertEquals("error", probe.find("rules.band", JTextField.class).getClientProperty("JComponent.outline"));
            type("rules.band", "0");
            probe.find("rules.band", JTextField.class).postActionEvent();
            assertEquals("cFos.snr >= 3.5", shown("rules.condition.0"));
        });
        at.await("counted", model -> model.editor()
                .division()
                .filter(found -> found.on() == 28)
                .isPresent());
        at.edt(() -> {
            assertTrue(probe.find("rules.counts", JLabel.class).getText().contains("28"));
            assertTrue(probe.paint(740, 460) > 20);
        });
    }

    @Test
    void labelsWithoutARuleGetAHint() throws Exception {
        at.label(Label.ON, 30);
        at.await("labels", model -> model.editor().labels().size() == 1);
        at.edt(() -> assertTrue(probe.find("rules.hint", JComponent.class).isVisible()));
    }

    @Test
    void everyControlHasATooltip() throws Exception {
        at.measure();
        at.edt(() -> probe.checkControls("rules."));
    }
}
