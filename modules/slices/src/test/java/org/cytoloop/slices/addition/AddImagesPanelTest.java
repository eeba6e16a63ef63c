/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import static org.cytoloop.slices.fixtures.TestStudy.doOnEdt;
import static org.cytoloop.slices.fixtures.TestStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.fixtures.DiscImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddImagesPanelTest {
    @TempDir
    Path folder;

    private final AtomicInteger changes = new AtomicInteger();

    private AddImagesPanel panel() throws ProblemException, IOException, InterruptedException {
        List<FoundImage> images = new ArrayList<>();
        for (String name : List.of("M1_a", "M1_b", "M2_a")) {
            DiscImages.slice(folder, name, 300, 200);
            images.addAll(FoundImage.in(folder.resolve(name + ".discs")));
        }
        StudySettings settings =
                new StudySettings("test", DetectionMode.SHARED, "DAPI", List.of(new Staining("cFos", "2")));
        AdditionPlan plan = new AdditionPlan(settings, List.of(), false, images);
        return onEdt(() -> new AddImagesPanel(
                plan,
                1,
                2,
                (parts, done) -> {
                    try {
                        done.accept(FoundImage.joined(parts));
                    } catch (ProblemException e) {
                        throw new AssertionError(e);
                    }
                },
                changes::incrementAndGet));
    }

    @Test
    void typedIntoSeveralSelectedRows_goesIntoAll_butNames() throws Exception {
        AddImagesPanel panel = panel();
        JTable table = (JTable) find(panel, "addImages.table");
        doOnEdt(() -> table.setRowSelectionInterval(0, 1));

        doOnEdt(() -> table.setValueAt("control", 1, AdditionTable.GROUP));
        doOnEdt(() -> table.setValueAt("new", 1, AdditionTable.NAME));
        doOnEdt(() -> table.setValueAt("treated", 2, AdditionTable.GROUP));

        List<AdditionRow> rows = panel.plan().rows();
        assertEquals(
                List.of("control", "control", "treated"),
                rows.stream().map(AdditionRow::group).toList());
        assertEquals(
                List.of("M1_a", "new", "M2_a"),
                rows.stream().map(AdditionRow::name).toList());
        assertTrue(changes.get() >= 3);
    }

    @Test
    void summary_countsWhatIsAddedAndWhatIsNot() throws Exception {
        AddImagesPanel panel = panel();
        JTable table = (JTable) find(panel, "addImages.table");
        JLabel summary = (JLabel) find(panel, "addImages.summary");
        doOnEdt(() -> table.setValueAt("abc", 0, AdditionTable.PIXEL_SIZE));
        doOnEdt(() -> table.setValueAt(false, 2, AdditionTable.CHOSEN));

        assertEquals(
                "1\u00a0slice will be added \u00b7 1 cannot be added, see the notes"
                        + " \u00b7 left out, as no images: 1\u00a0file \u00b7 2\u00a0files cannot be read",
                summary.getText());
    }

    @Test
    void join_andTakeApart_areEnabledWhenTheyCanWork() throws Exception {
        AddImagesPanel panel = panel();
        JTable table = (JTable) find(panel, "addImages.table");
        JButton join = (JButton) find(panel, "addImages.join");
        JButton split = (JButton) find(panel, "addImages.split");
        assertFalse(join.isEnabled());
        doOnEdt(() -> table.setRowSelectionInterval(0, 1));
        assertTrue(join.isEnabled());

        doOnEdt(join::doClick);
        assertEquals(2, table.getRowCount());
        assertEquals("M1", table.getValueAt(0, AdditionTable.NAME));
        assertTrue(split.isEnabled());
        doOnEdt(split::doClick);
        assertEquals(3, table.getRowCount());
        assertFalse(split.isEnabled());
    }

    private static Component find(Container container, String name) {
        for (Component child : container.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component inner = child instanceof Container c ? find(c, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
