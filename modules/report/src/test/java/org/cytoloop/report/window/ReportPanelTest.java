/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.cytoloop.report.model.ReportChoices;
import org.cytoloop.report.model.ReportModel;
import org.cytoloop.reporting.groups.GroupTest;
import org.cytoloop.windowkit.Painted;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.problems.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPanelTest {
    @TempDir
    Path folder;

    private StudyOnDesk desk;
    private ReportModel model;
    private ReportPanel panel;

    @BeforeEach
    void make() throws Exception {
        desk = StudyOnDesk.small(folder);
        desk.edt(() -> {
            model = new ReportModel(
                    desk.study,
                    ReportChoices.usual(desk.study),
                    (work, done, failed) -> desk.open().jobs().start("report", work, done, failed),
                    java.awt.EventQueue::invokeLater,
                    () -> false,
                    () -> {
                        panel.refresh();
                        desk.changed();
                    });
            panel = new ReportPanel(model);
        });
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void choosingPdf_changesTheNameOfTheFile() throws Exception {
        desk.edt(() ->
                Painted.part(panel, "report.format.pdf", JRadioButton.class).doClick());
        assertTrue(
                Painted.part(panel, "report.file", JTextField.class).getText().endsWith(".pdf"));
    }

    @Test
    void typedName_counts_whenTheReportIsMade() throws Exception {
        desk.edt(() -> {
            Painted.part(panel, "report.file", JTextField.class)
                    .setText(folder.resolve("mine.pdf").toString());
            panel.commit();
        });
        assertEquals(
                folder.resolve("mine.pdf").toAbsolutePath(), model.choices().file());
        assertTrue(Painted.part(panel, "report.format.pdf", JRadioButton.class).isSelected());
    }

    @Test
    void noTest_untilOneIsChosen() throws Exception {
        assertEquals(Optional.empty(), model.test());
        desk.edt(() -> Painted.part(panel, "report.test", JComboBox.class).setSelectedIndex(2));
        assertEquals(Optional.of(GroupTest.MANN_WHITNEY), model.test());
    }

    @Test
    void written_isSaid_andCanBeCopied() throws Exception {
        desk.edt(model::make);
        desk.await("the report", () -> model.written().isPresent());
        String text = desk.ask(
                () -> Painted.part(panel, "report.written", Paragraph.class).getText());
        assertTrue(text.contains(model.choices().file().toString()), text);
        assertTrue(Painted.part(panel, "report.copy", JButton.class).isEnabled());
        assertFalse(Painted.part(panel, "report.open", JButton.class).isEnabled());
    }
}
