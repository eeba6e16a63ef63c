/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.window;

import static org.cytoloop.consistency.ConsistencyFixture.cell;
import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.cytoloop.consistency.ConsistencyFixture;
import org.cytoloop.consistency.Parts;
import org.cytoloop.core.model.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsistencyPanelTest {
    @TempDir
    Path folder;

    private ConsistencyFixture at;
    private ConsistencyPanel panel;
    private Parts parts;

    @BeforeEach
    void open() throws Exception {
        at = new ConsistencyFixture(folder);
        at.label(Label.ON, 60, 61, 62, 63);
        at.label(Label.OFF, 20, 21, 22, 23);
        panel = at.ask(() -> new ConsistencyPanel(at.desk));
        at.desk.addListener(panel);
        parts = new Parts(panel);
        at.edt(() -> {
            panel.refresh();
            panel.setShown(true);
        });
    }

    @AfterEach
    void close() throws Exception {
        at.desk.removeListener(panel);
        at.edt(panel::release);
        at.close();
    }

    @Test
    void agreementIsShownOnceCellsWereReadTwice() throws Exception {
        for (int number : new int[] {60, 61, 62, 20, 21, 22}) {
            at.study.repeats().read(CFOS, cell(number), number == 62 ? Label.OFF : number > 40 ? Label.ON : Label.OFF);
        }
        at.edt(() -> panel.show(Tab.AGREEMENT));
        JTable table = parts.find("agreement.table", JTable.class);
        awaitPainted(() -> table.getRowCount() == 1);
        at.edt(() -> {
            assertEquals("5 of 6", table.getValueAt(0, 1));
            assertTrue(parts.find("agreement.csv", AbstractButton.class).isEnabled());
            assertTrue(parts.find("agreement.advice", JTextArea.class).getText().contains("5 of 6"));
        });
    }

    @Test
    void remarksOnAgreementNameNoSliceWhileNamesAreMasked() throws Exception {
        Files.delete(folder.resolve("images").resolve("A1.dots"));
        at.study.blinding().mask(7);
        for (int number : new int[] {60, 61, 62, 20}) {
            at.study.repeats().read(CFOS, cell(number), number > 40 ? Label.ON : Label.OFF);
        }
        at.edt(() -> panel.show(Tab.AGREEMENT));
        JTable table = parts.find("agreement.table", JTable.class);
        awaitPainted(() -> table.getRowCount() == 1);
        JTextArea advice = parts.find("agreement.advice", JTextArea.class);
        at.edt(() -> {
            assertTrue(advice.getText().contains("are not known"), advice.getText());
            assertFalse(advice.getText().contains("A1"), advice.getText());
        });
        at.study.blinding().unmask();
        at.await("named", () -> advice.getText().contains("A1"));
    }

    @Test
    void theAuditIsNotShownWhileNamesAreMasked() throws Exception {
        at.study.blinding().mask(7);
        at.edt(() -> panel.show(Tab.AUDIT));
        at.await("told", () -> parts.find("consistency.mask", JLabel.class).isVisible());
        at.edt(() -> {
            assertTrue(parts.find("audit.hint", JTextArea.class).getText().startsWith("Names are masked"));
            assertFalse(parts.find("audit.csv", AbstractButton.class).isEnabled());
        });
        at.study.blinding().unmask();
        JTable table = parts.find("audit.table", JTable.class);
        awaitPainted(() -> table.getRowCount() > 0);
        at.edt(() -> assertFalse(parts.find("consistency.mask", JLabel.class).isVisible()));
    }

    /** The reports tell nobody that they are there but the screen. */
    private void awaitPainted(java.util.concurrent.Callable<Boolean> expected) throws Exception {
        JTable agreement = parts.find("agreement.table", JTable.class);
        JTable audit = parts.find("audit.table", JTable.class);
        at.edt(() -> {
            agreement.getModel().addTableModelListener(event -> at.changed());
            audit.getModel().addTableModelListener(event -> at.changed());
        });
        at.await("the report", expected);
    }

    @Test
    void everyTabPaintsAndEveryControlHasATooltip() throws Exception {
        for (Tab tab : Tab.values()) {
            at.edt(() -> {
                panel.show(tab);
                parts.paint(panel, 740, 460);
            });
        }
        at.edt(() -> parts.checkTooltips());
    }
}
