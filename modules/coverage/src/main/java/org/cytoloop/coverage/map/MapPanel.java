/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.map;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import org.cytoloop.charts.map.CellMap;
import org.cytoloop.charts.map.MapData;
import org.cytoloop.coverage.parts.CoverageTab;
import org.cytoloop.coverage.parts.Pages;
import org.cytoloop.coverage.parts.TabHead;
import org.cytoloop.operations.reach.CoverageMap;
import org.cytoloop.scoring.reach.CoverageReport;
import org.cytoloop.scoring.reach.CoverageRow;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Where cells live and where labels live, and which animals, slices and kinds of cells have too few labels. */
@Messages({
    "MapPanel_compute=&Compute",
    "MapPanel_computeTip=Draws all cells of the study and the present labels; reads the images of slices that were not"
            + " measured yet",
    "MapPanel_axes=O&ver:",
    "MapPanel_axesTip=What the map is drawn over",
    "MapPanel_all=all features (principal components)",
    "MapPanel_signal=signal and background",
    "MapPanel_table=Cells and labels by animal, slice, signal and density",
    "MapPanel_tableTip=Select a row to see its cells and labels alone",
    "MapPanel_noStudy=Open a study to see where its cells and labels live.",
    "MapPanel_notYet=Press Compute to see where cells live and where labels are missing.",
    "MapPanel_noGaps=Labels are spread like the cells: no animal, slice or kind of cell is left out.",
    "# {0} - staining",
    "MapPanel_title=Coverage {0}"
})
public final class MapPanel extends JPanel implements CoverageTab {
    private static final long serialVersionUID = 1L;

    private final transient MapModel model = new MapModel(this::refresh);
    private final CellMap map = new CellMap("coverage.map.chart");
    private final PartRows rows = new PartRows();
    private final JTable table = new JTable(rows);
    private final JTextArea words = Pages.text();
    private final JComboBox<CoverageMap.Axes> axes = new JComboBox<>(CoverageMap.Axes.values());
    private final TabHead head;
    private final Pages pages;
    private transient CoverageReport shown;

    /** A tab without a study. */
    public MapPanel() {
        super(new BorderLayout());
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.MapPanel_axes());
        label.setLabelFor(axes);
        axes.setName("coverage.map.axes");
        axes.setToolTipText(Bundle.MapPanel_axesTip());
        axes.setRenderer(new AxesRenderer());
        axes.addActionListener(event -> model.setAxes((CoverageMap.Axes) axes.getSelectedItem()));
        head = new TabHead(
                "coverage.map", Bundle.MapPanel_compute(), Bundle.MapPanel_computeTip(), model::compute, label, axes);
        words.setName("coverage.map.words");
        words.setFocusable(false);
        words.setBorder(BorderFactory.createEmptyBorder(2, 14, 8, 10));
        prepareTable();
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        list.setPreferredSize(new Dimension(380, 320));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, map, list);
        split.setResizeWeight(0.55);
        split.setBorder(BorderFactory.createEmptyBorder());
        JPanel page = new JPanel(new BorderLayout());
        page.add(words, BorderLayout.NORTH);
        page.add(split, BorderLayout.CENTER);
        pages = new Pages("coverage.map", page);
        add(head, BorderLayout.NORTH);
        add(pages, BorderLayout.CENTER);
        refresh();
    }

    private void prepareTable() {
        table.setName("coverage.map.table");
        table.setToolTipText(Bundle.MapPanel_tableTip());
        table.getAccessibleContext().setAccessibleName(Bundle.MapPanel_table());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new PartRenderer(rows));
        int[] widths = {190, 46, 72, 84};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        table.getSelectionModel().addListSelectionListener(event -> showPart());
    }

    /** Says in words what the map is drawn over. */
    private static final class AxesRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String text = value == CoverageMap.Axes.ALL_FEATURES ? Bundle.MapPanel_all() : Bundle.MapPanel_signal();
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }

    private void refresh() {
        if (head == null) {
            return;
        }
        boolean open = model.study().isPresent();
        CoverageReport report = model.report().orElse(null);
        // as long as there is no map, trouble is told in its place
        head.show(open, model.isComputing(), report == null ? "" : model.trouble());
        axes.setEnabled(open && !model.isComputing());
        if (report != shown) {
            shown = report;
            show(report);
        }
        String why = model.trouble().isEmpty() ? Bundle.MapPanel_notYet() : model.trouble();
        pages.show(open ? (report == null ? why : "") : Bundle.MapPanel_noStudy());
    }

    private void show(CoverageReport report) {
        if (report == null) {
            map.setData(MapData.NONE);
            rows.show(List.of(), null);
            return;
        }
        OpenStudy open = model.study().orElseThrow();
        map.setData(MapParts.all(report, title(open)));
        rows.show(report.rows(), open.names());
        table.setRowSelectionInterval(0, 0);
        List<String> gaps = report.gaps();
        String text = gaps.isEmpty() ? Bundle.MapPanel_noGaps() : String.join("\n", gaps);
        words.setText(open.names().text((text + "\n" + String.join("\n", report.notes())).strip()));
    }

    private static String title(OpenStudy open) {
        return Bundle.MapPanel_title(open.staining().name());
    }

    private void showPart() {
        int row = table.getSelectedRow();
        if (shown == null || row < 0 || model.study().isEmpty()) {
            return;
        }
        OpenStudy open = model.study().get();
        CoverageRow part = rows.row(row);
        Map<String, String> animals = new HashMap<>();
        open.study().slices().forEach(slice -> animals.put(slice.name(), slice.animal()));
        map.setPart(
                part == null
                        ? MapParts.all(shown, title(open))
                        : MapParts.of(shown, title(open), part, rows.place(part), animals));
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {
        model.setStudy(open);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            model.setStudy(model.study().orElse(null));
        } else if (change == DeskChange.NAMES && shown != null) {
            show(shown);
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return shown == null ? head.requestFocusInWindow() : table.requestFocusInWindow();
    }
}
