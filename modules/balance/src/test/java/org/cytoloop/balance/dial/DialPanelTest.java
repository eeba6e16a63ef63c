/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialPanelTest {
    @TempDir
    Path folder;

    private static <T extends Component> T find(Container in, String name, Class<T> type) {
        for (Component part : in.getComponents()) {
            if (name.equals(part.getName())) {
                return type.cast(part);
            }
            if (part instanceof Container container) {
                T found = find(container, name, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String text(DialPanel panel, String name) {
        return find(panel, "balance.dial." + name, JTextComponent.class).getText();
    }

    private static DialPanel shown(DialFixture at) throws Exception {
        DialPanel panel = at.ask(DialPanel::new);
        at.edt(() -> {
            at.desk.addListener(new DeskListener() {
                @Override
                public void studyChanged(StudyEvent event) {
                    panel.studyChanged(event);
                }
            });
            panel.setStudy(at.open());
            panel.setShown(true);
        });
        return panel;
    }

    private static void numbersAreWhole(JTable table) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 2; column < table.getColumnCount(); column++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                int width = table.getCellRect(row, column, false).width;
                assertTrue(cell.getPreferredSize().width <= width, "row " + row + ", column " + column);
            }
        }
    }

    private static void paint(DialPanel panel, int width) {
        panel.setSize(width, 300);
        layOut(panel);
        panel.paint(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB).getGraphics());
    }

    private static void layOut(Container part) {
        part.doLayout();
        for (Component child : part.getComponents()) {
            if (child instanceof Container container) {
                layOut(container);
            }
        }
    }

    @Test
    void emptyStatesSayWhatToDo() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            DialPanel panel = at.ask(DialPanel::new);
            at.edt(() -> assertTrue(text(panel, "state").contains("Open a study")));
            DialPanel open = shown(at);
            at.edt(() -> {
                assertTrue(text(open, "state").contains("Nothing is trained for cFos yet"));
                assertTrue(text(open, "meaning").contains("a balance needs both"));
                assertFalse(find(open, "balance.dial.take", JButton.class).isEnabled());
                open.setStudy(null);
                assertTrue(text(open, "state").contains("Open a study"));
                assertFalse(find(open, "balance.dial.slider", JSlider.class).isEnabled());
            });
        }
    }

    @Test
    void theDialIsDragged_shown_andTaken() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            at.labelSome();
            at.train(TrainingBalance.AS_LABELLED);
            DialPanel panel = shown(at);
            JSlider slider = find(panel, "balance.dial.slider", JSlider.class);
            JTable table = find(panel, "balance.dial.slices", JTable.class);
            at.edt(() -> {
                assertEquals(25, slider.getValue());
                assertEquals("All samples count alike: 25 % of them are ON.", text(panel, "meaning"));
                assertTrue(text(panel, "state").contains("Round 1 was trained with this balance"));
                for (int share = 30; share <= 60; share += 5) {
                    slider.setValue(share);
                }
                assertTrue(
                        find(panel, "balance.dial.weights", JRadioButton.class).isSelected());
                assertTrue(text(panel, "meaning").contains("each ON sample weighs 4.5 times as much"));
            });
            at.await("the preview", () -> panel.model().isFresh());
            at.edt(() -> {
                assertEquals(
                        60.0, find(panel, "balance.dial.number", JSpinner.class).getValue());
                assertEquals(3, table.getRowCount());
                assertEquals("All slices", table.getValueAt(0, 0));
                assertTrue((Integer) table.getValueAt(0, 5) > 0);
                assertTrue(text(panel, "state").contains("cells would become ON"), text(panel, "state"));
                assertTrue(text(panel, "warnings").contains("Labelling more ON cells is better"));
                paint(panel, 1100);
                paint(panel, 700);
                numbersAreWhole(table);
                find(panel, "balance.dial.subsample", JRadioButton.class).doClick(0);
                assertTrue(text(panel, "meaning").startsWith("Leaves out 14 of 18 OFF samples"));
            });
            at.await("the other preview", () -> panel.model().isFresh());
            at.edt(() -> find(panel, "balance.dial.take", JButton.class).doClick(0));
            at.await("it is taken", () -> !panel.model().isTaking());
            assertEquals(TrainingBalance.subsample(0.6), at.study.balances().of(StudyOnDesk.CFOS));
            at.edt(() -> {
                assertFalse(find(panel, "balance.dial.take", JButton.class).isEnabled());
                find(panel, "balance.dial.back", JButton.class).doClick(0);
                assertTrue(find(panel, "balance.dial.asLabelled", JRadioButton.class)
                        .isSelected());
                assertTrue(find(panel, "balance.dial.take", JButton.class).isEnabled());
            });
            at.study.undo();
            at.await(
                    "undo",
                    () -> find(panel, "balance.dial.asLabelled", JRadioButton.class)
                                    .isSelected()
                            && !find(panel, "balance.dial.take", JButton.class).isEnabled());
        }
    }
}
