/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.review.model.Page;
import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.review.model.ReviewListener;
import org.cytoloop.review.model.ReviewModel;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.util.NbBundle.Messages;

/** All of the review window: how the slices fared, the slices by their need, and the one the user looks at. */
@Messages({
    "ReviewPanel_noStudy=Open a study (File): here its slices are judged, those first that need it most.",
    "# {0} - staining",
    "ReviewPanel_noRound=Train first (T): then the calls of {0} are judged here slice by slice, those first that need it"
            + " most.",
    "ReviewPanel_exam=An exam is open: calls are hidden until its last cell is answered, so that they cannot sway the"
            + " answers. Slices are judged afterwards.",
    "ReviewPanel_loading=Looking for slices that need review\u2026",
    "# {0} - round",
    "ReviewPanel_noCalls=No slice has calls of round {0} yet. Press Call Them in the trainer, or train again (T)."
})
public final class ReviewPanel extends JPanel implements StudyWindow, ReviewListener {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 290;
    private static final String EMPTY = "empty";
    private static final String FULL = "full";

    private final transient ReviewDesk desk;
    private final CardLayout pages = new CardLayout();
    private final Paragraph empty = new Paragraph("", WIDTH - 30);
    private final ReviewHead head = new ReviewHead();
    private final NeedTable table = new NeedTable(this::named, this::open);
    private final SlicePart slice = new SlicePart();
    private transient ReviewModel model;

    /** A panel on the review of a desk; {@link #refresh} shows what is there. */
    public ReviewPanel(ReviewDesk desk) {
        this.desk = desk;
        setLayout(pages);
        empty.setName("review.empty");
        JPanel page = new JPanel(new BorderLayout());
        page.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        page.add(empty, BorderLayout.PAGE_START);
        add(page, EMPTY);
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        list.setMinimumSize(new Dimension(60, 60));
        list.setPreferredSize(new Dimension(WIDTH, 180));
        JScrollPane below = slice.scrolling();
        below.setMinimumSize(new Dimension(60, 60));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, list, below);
        split.setBorder(BorderFactory.createEmptyBorder());
        // all kinds of mistakes are seen at 1280x800
        split.setResizeWeight(0.25);
        JPanel full = new JPanel(new BorderLayout());
        full.add(head, BorderLayout.NORTH);
        full.add(split, BorderLayout.CENTER);
        add(full, FULL);
        setFocusable(true);
        ReviewKeys keys = new ReviewKeys(this);
        keys.bind("1", () -> judge(Verdict.GOOD));
        keys.bind("2", () -> judge(Verdict.MISTAKES));
        keys.bind("3", () -> judge(Verdict.UNUSABLE));
        keys.bind("N", () -> desk.model().ifPresent(ReviewModel::goNext));
        keys.bind("B", () -> desk.model().ifPresent(now -> now.step(-1)));
    }

    private void judge(Verdict verdict) {
        desk.model().ifPresent(now -> now.judging().judge(verdict));
    }

    private String named(String name) {
        return model == null ? name : model.study().names().slice(name);
    }

    private void open(String name) {
        if (model != null) {
            model.open(name);
        }
    }

    @Override
    public void refresh() {
        show(desk.model().orElse(null));
    }

    @Override
    public void reviewChanged() {
        refresh();
    }

    private void show(ReviewModel next) {
        model = next;
        Page page = next == null ? null : next.page();
        if (page != Page.SLICES) {
            empty.setText(why(next, page));
        }
        slice.show(page == Page.SLICES ? next : null);
        if (page == Page.SLICES) {
            head.show(next);
            table.show(next.needs(), next.study().slice().map(Slice::name).orElse(""));
        } else {
            table.show(java.util.List.of(), "");
        }
        pages.show(this, page == Page.SLICES ? FULL : EMPTY);
        if (page == Page.SLICES && isFocusOwner()) {
            table.requestFocusInWindow();
        }
    }

    private static String why(ReviewModel model, Page page) {
        if (page == null) {
            return Bundle.ReviewPanel_noStudy();
        }
        return switch (page) {
            case NO_ROUND -> Bundle.ReviewPanel_noRound(model.study().staining().name());
            case EXAM -> Bundle.ReviewPanel_exam();
            case TROUBLE -> model.trouble();
            case NO_CALLS ->
                Bundle.ReviewPanel_noCalls(
                        Integer.toString(model.round().orElseThrow().number()));
            case LOADING, SLICES -> Bundle.ReviewPanel_loading();
        };
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            setShown(isShowing());
        }
    }

    @Override
    public void setShown(boolean shown) {
        desk.model().ifPresent(now -> now.setWatched(shown));
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        setShown(false);
        show(null);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, Math.max(300, super.getPreferredSize().height));
    }

    /** To the list; before there is one the panel keeps the focus for it. */
    @Override
    public boolean requestFocusInWindow() {
        return table.isShowing() ? table.requestFocusInWindow() : super.requestFocusInWindow();
    }
}
