/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.slices.rows.Hint;
import org.cytoloop.slices.rows.Line;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.slices.rows.Totals;
import org.cytoloop.slices.thumbnails.Thumbnails;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.DisplayBoard;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.ImageDrop;
import org.cytoloop.workspace.StudyEvent;

/** The slices of the open study, with filter, hint and totals. For the EDT. */
final class SlicesPanel extends JPanel implements DeskListener {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "list";
    private static final String EMPTY = "empty";

    private final transient Desk desk;
    private final SlicesTableModel lines =
            new SlicesTableModel((row, column, text) -> SlicesCommands.typed(model(), row, column, text));
    private final SlicesTable table = new SlicesTable(lines);
    private final transient LineSorter sorter = new LineSorter(lines, this::sort);
    private final SlicesHead head = new SlicesHead(this::model);
    private final EmptySlices empty = new EmptySlices();
    private final CardLayout card = new CardLayout();
    private final JPanel cards = new JPanel(card);
    private final HintBar hints = new HintBar(this::act);
    private final SumsLabel totals = new SumsLabel();
    private final transient Runnable modelListener = this::follow;

    private transient SlicesModel model;
    private transient Thumbnails thumbnails;
    private boolean showing;

    SlicesPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        table.setRowSorter(sorter);
        table.lookLike(
                new SliceCell(this::thumbnail), new StarCell(), new CountCell(), new SamplesCell(() -> model.open()
                        .staining()
                        .name()));
        SlicesKeys.install(table, lines, this::model);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !showing && model != null) {
                selectFromTable();
            }
        });
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        cards.add(scroll, LIST);
        cards.add(empty, EMPTY);
        JPanel south = new JPanel(new BorderLayout());
        south.add(hints, BorderLayout.NORTH);
        south.add(totals, BorderLayout.SOUTH);
        add(head, BorderLayout.NORTH);
        add(cards, BorderLayout.CENTER);
        add(south, BorderLayout.SOUTH);
        ImageDrop.install(this, desk);
        ImageDrop.install(table, desk);
        follow();
    }

    /** The slices that are shown; null without a study. */
    private SlicesModel model() {
        return model;
    }

    /** Shows the study that is on the desk. */
    void open() {
        bind(desk.study().orElse(null));
    }

    /** Shows nothing and holds nothing. */
    void close() {
        bind(null);
    }

    private void bind(OpenStudy open) {
        if (model != null && model.open() == open) {
            return;
        }
        if (model != null) {
            model.removeListener(modelListener);
            thumbnails.close();
        }
        model = open == null ? null : SlicesModel.of(open);
        thumbnails = open == null ? null : new Thumbnails(open.study(), table::repaint);
        if (model != null) {
            open.offer(thumbnails);
            model.addListener(modelListener);
            model.refresh();
            model.checkImages();
        }
        follow();
        followSlice();
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STUDY -> open();
            case STAINING -> refresh();
            case SLICE -> followSlice();
            case NAMES, SLICE_NOTES -> refresh();
            case DISPLAY -> table.repaint();
            default -> {
                // nothing of it is shown here
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        refresh();
        if (model != null && event.topics().contains(StudyEvent.Topic.SLICES)) {
            model.checkImages();
            thumbnails.retry();
        }
        if (event.topics().contains(StudyEvent.Topic.CHOICES)) {
            table.repaint();
        }
    }

    private void refresh() {
        if (model != null) {
            model.refresh();
        }
    }

    /** Shows the model as it is now. */
    private void follow() {
        showing = true;
        table.hideNames(model != null && model.masked());
        List<Line> now = model == null ? List.of() : model.lines();
        if (!now.equals(lines.lines())) {
            table.show(now, model == null ? List.of() : model.selected());
        }
        if (model != null) {
            sorter.follow(model.arrangement());
        }
        showing = false;
        head.follow();
        empty.follow(model);
        card.show(cards, now.isEmpty() ? EMPTY : LIST);
        hints.show(model == null ? new Hint(Hint.Kind.NONE, 0) : Hint.of(model.rows()));
        totals.show(model == null ? List.of() : Sums.ofStudy(Totals.of(model.rows()), model.masked()));
    }

    private void sort(RowSorter.SortKey key) {
        if (model != null) {
            model.arrange(model.arrangement()
                    .sortedBy(SlicesTableModel.column(key.getColumn()), key.getSortOrder() == SortOrder.DESCENDING));
        }
    }

    /** A selected heading stands for the slices of its animal. */
    private void selectFromTable() {
        List<String> names = new ArrayList<>();
        for (int index : table.getSelectedRows()) {
            if (lines.line(index) instanceof Line.OfSlice slice) {
                names.add(slice.row().name());
            } else if (lines.line(index) instanceof Line.Heading heading) {
                model.rows().stream()
                        .filter(row -> row.animal().equals(heading.animal()))
                        .map(SliceRow::name)
                        .forEach(names::add);
            }
        }
        int lead = table.getSelectionModel().getLeadSelectionIndex();
        boolean slice = lead >= 0 && lead < lines.getRowCount() && table.isRowSelected(lead);
        model.select(
                names.stream().distinct().toList(),
                slice && lines.line(lead) instanceof Line.OfSlice one
                        ? one.row().name()
                        : null);
        head.follow();
    }

    /** Selects the slice the user looks at elsewhere. */
    private void followSlice() {
        Optional<String> current =
                model == null ? Optional.empty() : model.open().slice().map(Slice::name);
        if (current.isEmpty() || model.selected().contains(current.get())) {
            return;
        }
        for (int i = 0; i < lines.getRowCount(); i++) {
            if (lines.line(i) instanceof Line.OfSlice slice
                    && slice.row().name().equals(current.get())) {
                table.getSelectionModel().setSelectionInterval(i, i);
                table.scrollRectToVisible(table.getCellRect(i, 0, true));
            }
        }
    }

    private void act(Hint.Kind kind) {
        switch (kind) {
            case MISSING -> SlicesCommands.findImages(model);
            case NO_CELLS -> SlicesCommands.detect();
            case SPREAD -> SlicesCommands.propose(model);
            case NONE -> {
                // there is no button
            }
        }
    }

    private Optional<BufferedImage> thumbnail(Slice slice) {
        return thumbnails == null ? Optional.empty() : thumbnails.get(slice, display(slice));
    }

    /** How the viewer shows the slice, or would show it because it is linked; null for automatic contrast. */
    private DisplaySettings display(Slice slice) {
        DisplayBoard board = model.open().display();
        Optional<DisplaySettings> own = board.of(slice.name());
        if (own.isPresent() || !board.isLinked()) {
            return own.orElse(null);
        }
        List<String> channels = slice.channels().stream().map(ChannelInfo::name).toList();
        return board.all().values().stream()
                .filter(other -> channels.equals(
                        other.channels().stream().map(ChannelDisplay::name).toList()))
                .findFirst()
                .orElse(null);
    }
}
