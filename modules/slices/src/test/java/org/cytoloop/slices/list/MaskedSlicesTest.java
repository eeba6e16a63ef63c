/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.cytoloop.slices.fixtures.TestStudy;
import org.cytoloop.slices.rows.Line;
import org.cytoloop.slices.rows.SliceColumn;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list of slices shows while names are hidden. */
class MaskedSlicesTest {
    private static final List<String> NAMES = List.of(
            "brainA", "brainB", "brainC", "brainD", "brainE", "brainF", "mouse", "saline", "drug", ".png", ".tif");

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private OpenStudy open;
    private SlicesPanel panel;
    private SlicesModel model;

    @BeforeEach
    void openStudy() throws Exception {
        Study study = TestStudy.with(folder, "brainA", "brainB", "brainC", "brainD", "brainE", "brainF");
        Map<String, SliceDetails> details = new HashMap<>();
        study.slices()
                .forEach(slice -> details.put(
                        slice.name(),
                        new SliceDetails(
                                "mouse" + slice.name().charAt(5) % 2,
                                slice.name().compareTo("brainD") < 0 ? "saline" : "drug",
                                0.5,
                                false)));
        study.setDetails(details);
        TestStudy.label(study, "brainC");
        open = new OpenStudy(study);
        TestStudy.doOnEdt(() -> {
            desk.put(open);
            panel = new SlicesPanel(desk);
            desk.addListener(panel);
            panel.open();
            model = SlicesModel.of(open);
        });
    }

    @AfterEach
    void closeStudy() throws Exception {
        TestStudy.doOnEdt(() -> {
            desk.removeListener(panel);
            panel.close();
            desk.put(null);
        });
        open.close();
    }

    private void mask() throws Exception {
        open.study().blinding().mask(4);
        TestStudy.doOnEdt(() -> {});
        TestStudy.doOnEdt(() -> {});
    }

    private List<String> shown() throws Exception {
        return TestStudy.onEdt(() -> model.lines().stream()
                .map(line -> line instanceof Line.OfSlice slice ? slice.row().shown() : "a heading")
                .toList());
    }

    @Test
    void masked_theListIsFlatAndInTheOrderOfTheNumbers() throws Exception {
        assertTrue(shown().contains("a heading"));
        mask();
        List<String> shown = shown();
        assertEquals(6, shown.size());
        shown.forEach(name -> assertTrue(name.matches("Slice \\d{4}"), name));
        assertEquals(shown.stream().sorted().toList(), shown);
        List<String> order = TestStudy.onEdt(
                () -> open.names().slices().stream().map(slice -> slice.name()).toList());
        String first = order.get(0);
        TestStudy.doOnEdt(() -> open.setSlice(first));
        assertEquals(order.get(1), TestStudy.onEdt(() -> model.neighbour(1).orElseThrow()));
        open.study().blinding().unmask();
        TestStudy.doOnEdt(() -> {});
        TestStudy.doOnEdt(() -> {});
        assertTrue(shown().contains("a heading"), "grouped as before");
    }

    @Test
    void masked_noTextOfTheWindowHoldsAName() throws Exception {
        mask();
        List<String> texts = TestStudy.onEdt(this::texts);
        assertTrue(texts.size() > 20, texts.toString());
        for (String text : texts) {
            for (String name : NAMES) {
                assertFalse(text.contains(name), text);
            }
        }
        assertTrue(texts.stream().anyMatch(text -> text.contains("1\u00a0ON")), texts.toString());
        assertFalse(texts.stream().anyMatch(text -> text.contains("animals \u00b7")), texts.toString());
    }

    @Test
    void masked_neitherFilterNorSortingTells() throws Exception {
        mask();
        for (String word : List.of("brainA", "mouse0", "drug")) {
            TestStudy.doOnEdt(() -> model.arrange(model.arrangement().filteredBy(word)));
            assertEquals(List.of(), shown(), word);
        }
        TestStudy.doOnEdt(() -> model.arrange(model.arrangement().filteredBy("")));
        List<String> before = shown();
        for (SliceColumn column : List.of(SliceColumn.ANIMAL, SliceColumn.GROUP)) {
            for (boolean down : new boolean[] {false, true}) {
                TestStudy.doOnEdt(() -> model.arrange(model.arrangement().sortedBy(column, down)));
                assertEquals(before, shown());
            }
        }
    }

    @Test
    void masked_whatWouldShowNamesIsOff_andSaysWhy() throws Exception {
        mask();
        for (String name : List.of("slices.edit", "slices.propose", "slices.group")) {
            AbstractButton button = (AbstractButton) find(panel, name);
            assertFalse(button.isEnabled(), name);
            assertTrue(button.getToolTipText().contains("hidden"), button.getToolTipText());
        }
        JTable table = (JTable) find(panel, "slices.table");
        for (SliceColumn column : List.of(SliceColumn.ANIMAL, SliceColumn.GROUP)) {
            assertEquals(0, table.getColumnModel().getColumn(column.ordinal()).getWidth());
            assertFalse(table.getModel().isCellEditable(0, column.ordinal()));
        }
        String removal = TestStudy.onEdt(
                () -> SlicesCommands.removal(List.of(model.rows().get(0))));
        assertFalse(removal.contains("brain"), removal);
        open.study().blinding().unmask();
        TestStudy.doOnEdt(() -> {});
        TestStudy.doOnEdt(() -> {});
        assertTrue(find(panel, "slices.propose").isEnabled());
        assertTrue(
                table.getColumnModel().getColumn(SliceColumn.ANIMAL.ordinal()).getPreferredWidth() > 0);
        assertTrue(table.getModel().isCellEditable(1, SliceColumn.GROUP.ordinal()));
    }

    @Test
    void masked_aFilterOfNumbersStillFinds() throws Exception {
        mask();
        SliceRow row = model.rows().get(2);
        TestStudy.doOnEdt(
                () -> model.arrange(model.arrangement().filteredBy(row.shown().substring(6))));
        assertEquals(List.of(row.shown()), shown());
    }

    /** Everything that can be read, pointed at or heard in the window. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        collect(panel, texts);
        JTable table = (JTable) find(panel, "slices.table");
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                collectOne(cell, texts);
                if (table.getValueAt(row, column) instanceof String text) {
                    add(texts, text);
                }
            }
        }
        return texts;
    }

    private static void collect(Container in, List<String> texts) {
        for (Component child : in.getComponents()) {
            collectOne(child, texts);
            if (child instanceof Container inner) {
                collect(inner, texts);
            }
        }
    }

    private static void collectOne(Component child, List<String> texts) {
        add(
                texts,
                child.getAccessibleContext() == null
                        ? null
                        : child.getAccessibleContext().getAccessibleName());
        if (child instanceof JLabel label) {
            add(texts, label.getText());
        }
        if (child instanceof JTextField field) {
            add(texts, field.getText());
        }
        if (child instanceof JComponent component) {
            add(texts, component.getToolTipText());
        }
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }

    private static Component find(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component found = child instanceof Container inner ? find(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
