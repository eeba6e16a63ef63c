/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import static org.cytoloop.slices.fixtures.TestStudy.doOnEdt;
import static org.cytoloop.slices.fixtures.TestStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.swing.JComboBox;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.SliceDetails;
import org.junit.jupiter.api.Test;

class DetailsPanelTest {
    private static final Map<String, SliceDetails> TWO = new TreeMap<>(Map.of(
            "A", new SliceDetails("M1", "control", 0.5, false), "B", new SliceDetails("M1", "treated", 0.5, true)));

    private static DetailsPanel panel() throws InterruptedException {
        return onEdt(() -> new DetailsPanel(TWO, TWO.values(), () -> {}));
    }

    private static JTextField field(DetailsPanel panel, String name) {
        for (Component child : panel.getComponents()) {
            if (name.equals(child.getName())) {
                return child instanceof JComboBox<?> box
                        ? (JTextField) box.getEditor().getEditorComponent()
                        : (JTextField) child;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void sameValuesAreShown_differentOnesAreNot_nothingTypedChangesNothing() throws Exception {
        DetailsPanel panel = panel();

        assertEquals("M1", field(panel, "details.animal").getText());
        assertEquals("", field(panel, "details.group").getText());
        assertEquals("(different)", field(panel, "details.group").getClientProperty("JTextField.placeholderText"));
        assertEquals("0.5", field(panel, "details.pixelSize").getText());
        assertEquals(DetailsEdit.NONE, panel.edit());
    }

    @Test
    void whatIsTyped_goesIntoAll_alsoNothing() throws Exception {
        DetailsPanel panel = panel();
        doOnEdt(() -> {
            field(panel, "details.group").setText("x");
            field(panel, "details.group").setText("");
            field(panel, "details.pixelSize").setText("0,65");
        });

        assertEquals(new DetailsEdit(Optional.empty(), Optional.of(""), Optional.of(0.65)), panel.edit());
    }

    @Test
    void wrongPixelSize_isRefused() throws Exception {
        DetailsPanel panel = panel();
        doOnEdt(() -> field(panel, "details.pixelSize").setText("wide"));

        assertThrows(ProblemException.class, panel::edit);
    }

    @Test
    void pastePreview_showsOldAndNew() throws Exception {
        PastePlan plan = PastePlan.of(DetailsTable.parse("slice\tgroup\nA\tnew\nX\tnew"), TWO);

        PastePanel panel = onEdt(() -> new PastePanel(plan));

        JTable table = (JTable) List.of(panel.getComponents()).stream()
                .filter(JScrollPane.class::isInstance)
                .map(scroll -> ((JScrollPane) scroll).getViewport().getView())
                .findFirst()
                .orElseThrow();
        assertEquals("control \u2192 new", table.getValueAt(0, 3));
        assertEquals("M1", table.getValueAt(0, 2));
        assertEquals(3, panel.getComponentCount(), "the line that is left out is told");
    }
}
