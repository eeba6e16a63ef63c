/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingConstants;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.mistakes.families.FamilyReport;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.pictures.CsvFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The families of a staining's confirmed mistakes: a table, and the cells and drivers of the one that is chosen. */
@Messages({
    "FamiliesPanel_table=Families of mistakes, the largest first",
    "FamiliesPanel_more=20 &More Like These",
    "FamiliesPanel_moreTip=Asks about the unlabelled cells that look most like those of the chosen family",
    "FamiliesPanel_save=&Save Table...",
    "FamiliesPanel_saveTip=Saves all mistakes with their families as a table (CSV)",
    "FamiliesPanel_saveTitle=Save Families",
    "FamiliesPanel_csv=Tables (CSV)",
    "# {0} - staining",
    "FamiliesPanel_file=families of {0}"
})
public final class FamiliesPanel extends JPanel implements StudyWindow {
    private static final long serialVersionUID = 1L;
    private static final String FAMILIES = "families";
    private static final String EMPTY = "empty";
    private static final int[] WIDTHS = {280, 48, 54, 125, 70, 150};

    private final transient Desk desk;
    private final transient Consumer<List<CellRef>> moreLike;
    private final transient FamiliesModel model = new FamiliesModel(this::fill);
    private final FamilyRows rows = new FamilyRows();
    private final JTable table = new JTable(rows);
    private final MemberGrid members = new MemberGrid();
    private final FamilyDetails details = new FamilyDetails();
    private final JLabel head = new JLabel(" ");
    private final JButton more = new JButton();
    private final JButton save = new JButton();
    private final Paragraph note = new Paragraph("", 600);
    private final Paragraph empty = new Paragraph("", 420);
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private boolean filling;

    /**
     * A page.
     *
     * @param desk where the study lies
     * @param moreLike asks about unlabelled cells like these
     */
    public FamiliesPanel(Desk desk, Consumer<List<CellRef>> moreLike) {
        super(new BorderLayout());
        this.desk = desk;
        this.moreLike = moreLike;
        prepareTable();
        empty.setName("families.hint");
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(empty);
        centre.add(body(), FAMILIES);
        centre.add(hint, EMPTY);
        note.setName("families.note");
        note.setBorder(BorderFactory.createEmptyBorder(3, 8, 4, 8));
        note.setEnabled(false);
        add(line(), BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        add(note, BorderLayout.SOUTH);
        fill();
    }

    private void prepareTable() {
        table.setName("families.table");
        table.getAccessibleContext().setAccessibleName(Bundle.FamiliesPanel_table());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setShowGrid(false);
        table.setFillsViewportHeight(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        table.getTableHeader().setReorderingAllowed(false);
        if (table.getTableHeader().getDefaultRenderer() instanceof JLabel heading) {
            heading.setHorizontalAlignment(SwingConstants.LEADING);
        }
        table.setRowHeight(Math.max(table.getRowHeight(), 20));
        FamilyRenderer renderer = new FamilyRenderer();
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
            table.getColumnModel().getColumn(i).setCellRenderer(renderer);
            if (i == FamilyRows.N || i == FamilyRows.P) {
                // figures stay below their headings in a wide window
                table.getColumnModel().getColumn(i).setMaxWidth(WIDTHS[i] + 10);
            }
        }
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                chosen().ifPresent(row -> model.choose(rows.family(row)));
                showChosen();
            }
        });
    }

    private JComponent line() {
        Mnemonics.setLocalizedText(more, Bundle.FamiliesPanel_more());
        more.setName("families.more");
        more.setToolTipText(Bundle.FamiliesPanel_moreTip());
        more.addActionListener(
                event -> chosen().map(rows::family).map(MistakeFamily::cells).ifPresent(moreLike));
        Mnemonics.setLocalizedText(save, Bundle.FamiliesPanel_save());
        save.setName("families.save");
        save.setToolTipText(Bundle.FamiliesPanel_saveTip());
        save.addActionListener(event -> save());
        head.setName("families.head");
        head.setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
        JPanel end = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 4));
        end.add(more);
        end.add(save);
        JPanel line = new JPanel(new BorderLayout());
        line.add(head, BorderLayout.CENTER);
        line.add(end, BorderLayout.LINE_END);
        return line;
    }

    private JComponent body() {
        JScrollPane list = scroll(table);
        JScrollPane grid = scroll(members);
        JSplitPane below = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, grid, details);
        below.setResizeWeight(0.6);
        below.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane body = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, list, below);
        body.setResizeWeight(0.35);
        body.setBorder(BorderFactory.createEmptyBorder());
        return body;
    }

    private static JScrollPane scroll(JComponent content) {
        JScrollPane scroll = new JScrollPane(
                content,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private Optional<Integer> chosen() {
        int row = table.getSelectedRow();
        return row >= 0 && row < rows.getRowCount() ? Optional.of(row) : Optional.empty();
    }

    private void save() {
        OpenStudy open = model.study().orElse(null);
        FamilyReport report = model.report().orElse(null);
        if (open != null && report != null) {
            String text = FamiliesCsv.of(report, open.names()::slice);
            new SavePlace(FamiliesPanel.class, Bundle.FamiliesPanel_saveTitle(), Bundle.FamiliesPanel_csv(), "csv")
                    .save(Bundle.FamiliesPanel_file(report.staining()), file -> CsvFile.write(text, file));
        }
    }

    /** Shows what the model knows. */
    private void fill() {
        Optional<OpenStudy> open = model.study();
        String hint = model.emptyText();
        empty.setText(hint);
        filling = true;
        if (hint.isEmpty()) {
            rows.show(model.report().orElseThrow(), open.orElseThrow().names());
            int row = Math.min(model.chosen(), rows.getRowCount() - 1);
            table.setRowSelectionInterval(row, row);
        } else {
            rows.clear();
        }
        filling = false;
        cards.show(centre, hint.isEmpty() ? FAMILIES : EMPTY);
        head.setText(model.head().isEmpty() ? " " : model.head());
        note.setText(model.notes());
        note.setVisible(!model.notes().isEmpty());
        save.setEnabled(hint.isEmpty());
        showChosen();
    }

    private void showChosen() {
        MistakeFamily family = chosen().map(rows::family).orElse(null);
        members.show(chosen().map(model::members).orElse(List.of()));
        details.show(family);
        more.setEnabled(family != null);
    }

    @Override
    public void refresh() {
        OpenStudy now = desk.study().orElse(null);
        members.setStudy(now);
        model.setStudy(now);
        fill();
    }

    /** Nothing is found out while nobody looks. */
    @Override
    public void setShown(boolean shown) {
        model.setShown(shown);
    }

    @Override
    public void release() {
        members.setStudy(null);
        model.setStudy(null);
        fill();
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STUDY -> refresh();
            case STAINING -> model.stainingChanged();
            case NAMES -> fill();
            case DISPLAY, SELECTION, HOVER -> members.repaint();
            default -> {
                // changes nothing here
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }

    /** What it shows, for tests. */
    FamiliesModel model() {
        return model;
    }
}
