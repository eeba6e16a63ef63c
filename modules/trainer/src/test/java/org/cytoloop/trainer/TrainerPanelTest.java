/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerPanelTest {
    private static final int WIDTH = 290;
    private static final int HEIGHT = 1400;

    @TempDir
    Path folder;

    private static void collect(Container container, Map<String, Component> named) {
        for (Component component : container.getComponents()) {
            if (component.getName() != null) {
                named.putIfAbsent(component.getName(), component);
            }
            if (component instanceof Container inner) {
                collect(inner, named);
            }
        }
    }

    private static <C extends Component> C find(TrainerPanel panel, String name, Class<C> type) {
        Map<String, Component> named = new LinkedHashMap<>();
        collect(panel, named);
        assertNotNull(named.get(name), name);
        return type.cast(named.get(name));
    }

    private static String text(TrainerPanel panel, String name) {
        return find(panel, name, JTextComponent.class).getText();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component component : container.getComponents()) {
            if (component instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static void paint(TrainerPanel panel) {
        panel.setSize(WIDTH, HEIGHT);
        for (int i = 0; i < 3; i++) {
            layOut(panel);
        }
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        panel.printAll(g);
        g.dispose();
    }

    private static TrainerPanel shown(TrainerFixture at) throws Exception {
        TrainerPanel panel = at.ask(() -> new TrainerPanel(at.trainer));
        at.trainer.addListener(panel);
        at.edt(() -> {
            panel.refresh();
            panel.setShown(true);
        });
        return panel;
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            TrainerPanel panel = shown(at);
            at.edt(() -> {
                assertEquals(
                        0,
                        find(panel, "trainer.train", JButton.class).getMnemonic(),
                        "Alt+T opens the menu Tools, and nobody trains by it");
                assertFalse(find(panel, "trainer.train", JButton.class).isEnabled());
                assertTrue(text(panel, "trainer.problem").startsWith("There are no samples yet"));
                assertTrue(text(panel, "trainer.card.empty").startsWith("No round yet"));
                paint(panel);
            });
        }
    }

    @Test
    void everyControlSaysWhatItIsFor() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            TrainerPanel panel = shown(at);
            at.train();
            at.edt(() -> {
                paint(panel);
                Map<String, Component> named = new LinkedHashMap<>();
                collect(panel, named);
                named.forEach((name, component) -> {
                    boolean control = component instanceof AbstractButton
                            || component instanceof JComboBox
                            || component instanceof JSlider
                            || component instanceof JSpinner;
                    if (control && name.startsWith("trainer.")) {
                        String tip = ((JComponent) component).getToolTipText();
                        assertTrue(tip != null && !tip.isBlank(), name);
                    }
                });
            });
        }
    }

    @Test
    void trainingFillsTheCard() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            TrainerPanel panel = shown(at);
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.edt(() -> find(panel, "trainer.train", JButton.class).doClick(0));
            at.await(
                    "there is a round",
                    () -> at.study.rounds().of(StudyOnDesk.CFOS).size() == 1);
            at.awaitRest();
            at.edt(() -> {
                paint(panel);
                assertTrue(text(panel, "trainer.counts").startsWith("20 ON, 20 OFF"));
                assertTrue(text(panel, "trainer.card.facts").startsWith("Divider, 1 feature set,"));
                assertTrue(find(panel, "trainer.score.f1.grouped", JLabel.class)
                                .getText()
                                .startsWith("0.9")
                        || find(panel, "trainer.score.f1.grouped", JLabel.class)
                                .getText()
                                .equals("1.00"));
                assertFalse(find(panel, "trainer.confusion.tp", JLabel.class)
                        .getText()
                        .isEmpty());
                assertEquals("This is the first round.", text(panel, "trainer.card.change"));
                assertEquals(1, find(panel, "trainer.round", JComboBox.class).getItemCount());
                panel.release();
            });
        }
    }

    @Test
    void importanceIsDrawn() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            TrainerPanel panel = shown(at);
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.train();
            at.edt(() ->
                    find(panel, "trainer.importance.compute", JButton.class).doClick(0));
            at.await("it is computed", () -> at.model().card().importance().isPresent());
            at.edt(() -> {
                paint(panel);
                Component bars = find(panel, "trainer.importance.bars", Component.class);
                assertTrue(bars.isVisible());
                assertTrue(
                        bars.getAccessibleContext().getAccessibleDescription().startsWith("cFos.snr: shuffled"));
                assertFalse(
                        find(panel, "trainer.importance.compute", JButton.class).isVisible());
            });
        }
    }

    @Test
    void theDialTriesAndApplies() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            TrainerPanel panel = shown(at);
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.train();
            at.edt(() -> find(panel, "trainer.threshold.slider", JSlider.class).setValue(70));
            at.await("it is counted", () -> at.model().threshold().preview().isPresent());
            at.edt(() -> {
                paint(panel);
                assertTrue(text(panel, "trainer.threshold.state").startsWith("Trying 0.70 in place of 0.50"));
                // all, two animals, two slices
                assertEquals(
                        5, find(panel, "trainer.threshold.flips", JTable.class).getRowCount());
                find(panel, "trainer.threshold.apply", JButton.class).doClick(0);
            });
            at.await("it is applied", () -> !at.model().threshold().isTrying());
            assertEquals(
                    0.7,
                    at.study.rounds().current(StudyOnDesk.CFOS).orElseThrow().threshold());
            at.edt(() -> find(panel, "trainer.threshold.slider", JSlider.class).setValue(20));
            assertTrue(at.ask(() -> at.model().threshold().isTrying()));
            at.edt(() -> panel.setShown(false));
            assertFalse(at.ask(() -> at.model().threshold().isTrying()));
        }
    }

    @Test
    void choicesGoIntoTheSettings() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            TrainerPanel panel = shown(at);
            at.edt(() -> {
                find(panel, "trainer.weight", JComboBox.class).setSelectedIndex(1);
                find(panel, "trainer.set.brightness", JCheckBox.class).doClick(0);
                find(panel, "trainer.seed", JSpinner.class).setValue(5L);
                find(panel, "trainer.live", JCheckBox.class).doClick(0);
                assertEquals(5, at.model().choices().settings().seed());
                assertTrue(at.model().choices().settings().without().contains("brightness"));
                assertTrue(at.model().live().isOn());
                assertFalse(text(panel, "trainer.liveNote").isEmpty());
            });
        }
    }

    @Test
    void theBalanceIsThatOfTheStudy_whoeverTookIt() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            TrainerPanel panel = shown(at);
            JComboBox<?> row = find(panel, "trainer.weight", JComboBox.class);
            at.edt(() -> row.setSelectedIndex(1));
            at.await(
                    "it is taken",
                    () -> at.study.balances().of(StudyOnDesk.CFOS).equals(TrainingBalance.weights(0.5)));
            at.study.balances().take(StudyOnDesk.CFOS, TrainingBalance.subsample(0.8));
            at.await("it is shown", () -> "80 % ON by sub-sampling".equals(row.getSelectedItem()));
            assertEquals(3, at.ask(row::getItemCount));
            at.await("it is said", () -> text(panel, "trainer.weight.words")
                    .contains("Leaves out 15 of 20 OFF samples"));
            at.study.undo();
            at.await("undo is shown", () -> row.getSelectedIndex() == 1);
            at.edt(() -> row.setSelectedIndex(0));
            at.await(
                    "it is as labelled",
                    () -> at.study.balances().of(StudyOnDesk.CFOS).isAsLabelled());
        }
    }
}
