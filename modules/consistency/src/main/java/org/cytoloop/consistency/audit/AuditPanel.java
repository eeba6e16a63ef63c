/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.audit;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GridBagLayout;
import java.time.ZoneId;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import org.cytoloop.consistency.labels.ReportHead;
import org.cytoloop.consistency.labels.ReportModel;
import org.cytoloop.consistency.labels.StudyTab;
import org.cytoloop.consistency.labels.TextPart;
import org.cytoloop.consistency.masking.Masking;
import org.cytoloop.consistency.saving.ReportButtons;
import org.cytoloop.labelling.audit.AuditReport;
import org.cytoloop.operations.StudyAudit;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** Whether labels differ by group, animal, slice, day or annotator: tests with their sources, and what they come to. */
@Messages({
    "AuditPanel_computing=Auditing labels",
    "AuditPanel_table=Tests of the audit",
    "AuditPanel_details=The chosen test",
    "AuditPanel_masked=Names are masked. The audit compares groups and animals by name, so it would end your blindness. "
            + "Give all labels first, then unmask (Review, Mask Names), and come back.",
    "AuditPanel_noTests=There is nothing to test yet: label some cells, and say in the slices window which animal and "
            + "group each slice belongs to.",
    "# {0} - study",
    "# {1} - staining",
    "AuditPanel_file={0} {1} audit"
})
public final class AuditPanel extends JPanel implements StudyTab {
    private static final long serialVersionUID = 1L;
    private static final String REPORT = "report";
    private static final String EMPTY = "empty";

    private final transient ReportModel<AuditReport> model;
    private final AuditTable rows = new AuditTable();
    private final JTable table = new JTable(rows);
    private final TextPart details = new TextPart("audit.details", Bundle.AuditPanel_details());
    private final JLabel masked = new JLabel();
    private final JPanel page = new JPanel(new BorderLayout());
    private final ReportButtons buttons;
    private final ReportHead head;
    private final Paragraph empty = new Paragraph("", 520);
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private transient AuditReport shown;
    private boolean visible;

    /** A tab without a study. */
    public AuditPanel() {
        super(new BorderLayout());
        model = new ReportModel<>(
                Bundle.AuditPanel_computing(),
                (study, staining, feature, task) ->
                        StudyAudit.of(study, staining, feature, ZoneId.systemDefault(), task),
                Set.of(
                        StudyEvent.Topic.REPEATS,
                        StudyEvent.Topic.LABELS,
                        StudyEvent.Topic.CELLS,
                        StudyEvent.Topic.SLICES,
                        StudyEvent.Topic.RULES,
                        StudyEvent.Topic.BLINDING),
                this::refresh);
        buttons = new ReportButtons(
                "audit",
                new ReportButtons.Report(this::fileName, () -> AuditText.of(shown), () -> AuditText.csv(shown), page));
        head = new ReportHead("audit", model::setFeature, model::compute, buttons);
        prepareTable();
        masked.setName("audit.masked");
        masked.setBorder(BorderFactory.createEmptyBorder(2, 10, 6, 10));
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        list.setPreferredSize(new Dimension(600, 200));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, list, details.scrolling());
        split.setResizeWeight(0.5);
        split.setBorder(BorderFactory.createEmptyBorder());
        page.add(masked, BorderLayout.NORTH);
        page.add(split, BorderLayout.CENTER);
        empty.setName("audit.hint");
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(empty);
        centre.add(hint, EMPTY);
        centre.add(page, REPORT);
        add(head, BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        refresh();
    }

    private void prepareTable() {
        table.setName("audit.table");
        table.getAccessibleContext().setAccessibleName(Bundle.AuditPanel_table());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.getTableHeader().setReorderingAllowed(false);
        int[] widths = {205, 75, 95, 50, 155, 60, 75};
        // when there is little room the long texts are cut, which are in the details too, and not the numbers
        int[] least = {100, 72, 84, 44, 80, 56, 60};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setMinWidth(least[i]);
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        table.getColumnModel().getColumn(AuditTable.VERDICT).setCellRenderer(new VerdictRenderer(rows));
        table.getSelectionModel().addListSelectionListener(event -> showTest());
    }

    private String fileName() {
        return model.study()
                .map(open -> Bundle.AuditPanel_file(
                        open.study().settings().name(), open.staining().name()))
                .orElse("");
    }

    private boolean isMasked() {
        return model.study().map(Masking::new).filter(Masking::isOn).isPresent();
    }

    private void refresh() {
        if (head == null) {
            return;
        }
        head.show(model);
        AuditReport report = isMasked() ? null : model.report().orElse(null);
        boolean none = report == null || report.tests().isEmpty();
        empty.setText(emptyText(report));
        cards.show(centre, none ? EMPTY : REPORT);
        buttons.setEnabled(!none);
        if (report != shown) {
            shown = report;
            if (!none) {
                masked.setText(report.maskedText());
                int before = Math.max(0, table.getSelectedRow());
                rows.show(report);
                int row = Math.min(before, rows.getRowCount() - 1);
                table.setRowSelectionInterval(row, row);
            }
        }
    }

    private String emptyText(AuditReport report) {
        if (isMasked()) {
            return Bundle.AuditPanel_masked();
        }
        if (report == null) {
            return model.emptyText();
        }
        return report.remarks().isEmpty()
                ? Bundle.AuditPanel_noTests()
                : Bundle.AuditPanel_noTests() + "\n\n" + String.join("\n", report.remarks());
    }

    private void showTest() {
        int row = table.getSelectedRow();
        if (shown == null || row < 0 || row >= rows.getRowCount()) {
            details.show("");
            return;
        }
        String remarks = String.join("\n", shown.remarks());
        details.show((AuditText.of(rows.row(row)) + "\n\n" + remarks).strip());
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {
        model.setStudy(open);
        refresh();
    }

    /** While names are masked nothing is computed that nobody may see. */
    @Override
    public void setShown(boolean next) {
        visible = next;
        model.setShown(next && !isMasked());
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            model.stainingChanged();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (event.topics().contains(StudyEvent.Topic.BLINDING)) {
            setShown(visible);
        }
        model.studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }
}
