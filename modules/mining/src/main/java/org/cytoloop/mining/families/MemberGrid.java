/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.crops.marks.CropPicture;
import org.cytoloop.crops.marks.LabelFrame;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.crops.shelf.Crop;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.mistakes.families.Mistake;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.Selection;
import org.cytoloop.workbench.stage.Stages;
import org.openide.util.NbBundle.Messages;

/**
 * Crops of mistakes, the marker and all channels side by side, in as many columns as fit. A click or the arrow keys
 * select the cell; a double click or Enter shows it in its slice. For the EDT.
 */
@Messages({
    "MemberGrid_name=Cells of the family",
    "# {0} - what the slice is called",
    "# {1} - cell",
    "# {2} - p(ON)",
    "# {3} - round",
    "MemberGrid_tip={0}, cell {1}: is {4}, p(ON) was {2} in {3,choice,0#a live classifier|1#round {3}}"
})
final class MemberGrid extends JComponent implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final int SIDE = 56;
    private static final int SEAM = 2;
    private static final int FRAME = LabelFrame.THICKNESS;
    private static final int GAP = 7;
    private static final int WIDTH = 2 * SIDE + SEAM + 2 * FRAME;
    private static final int HEIGHT = SIDE + 2 * FRAME;
    private static final int MARK = 13;
    private static final int AHEAD_ROWS = 3;

    private transient OpenStudy open;
    private transient CropShelf shelf;
    private transient List<Mistake> members = List.of();

    MemberGrid() {
        setName("families.members");
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        key("LEFT", () -> -1);
        key("RIGHT", () -> 1);
        key("UP", () -> -columns());
        key("DOWN", this::columns);
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "jump");
        getActionMap().put("jump", new Step(() -> 0) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                selected().ifPresent(MemberGrid::jump);
            }
        });
    }

    private void key(String stroke, IntSupplier places) {
        getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new Step(places));
    }

    /** Goes so many crops on. */
    private class Step extends AbstractAction {
        private static final long serialVersionUID = 1L;

        private final transient IntSupplier places;

        Step(IntSupplier places) {
            this.places = places;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            step(places.getAsInt());
        }
    }

    /** Cells of a study from now on; null lets go of the study and its images. */
    void setStudy(OpenStudy next) {
        if (next == open) {
            return;
        }
        if (shelf != null) {
            shelf.dispose();
            shelf = null;
        }
        open = next;
        members = List.of();
        if (next != null) {
            shelf = new CropShelf(next, this::repaint, sentence -> {});
        }
    }

    /** Shows these cells. */
    void show(List<Mistake> next) {
        if (!next.equals(members)) {
            members = List.copyOf(next);
            revalidate();
            scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
        repaint();
    }

    /** The cell that is selected, if it is one of these. */
    private Optional<CellRef> selected() {
        return index() < 0 ? Optional.empty() : Optional.of(members.get(index()).cell());
    }

    private int index() {
        CellRef cell = open == null ? null : open.selection().selected().orElse(null);
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).cell().equals(cell)) {
                return i;
            }
        }
        return -1;
    }

    private void step(int places) {
        if (!members.isEmpty()) {
            int from = index();
            int to = from < 0 ? 0 : Math.max(0, Math.min(members.size() - 1, from + places));
            open.selection().select(members.get(to).cell());
            scrollRectToVisible(bounds(to));
            repaint();
        }
    }

    private static void jump(CellRef cell) {
        Stages.installed().ifPresent(stages -> stages.open(cell));
    }

    // ---------------------------------------------------------------- places

    private int columns() {
        return Math.max(1, (getWidth() - GAP) / (WIDTH + GAP));
    }

    private Rectangle bounds(int index) {
        int columns = columns();
        return new Rectangle(
                GAP + index % columns * (WIDTH + GAP), GAP + index / columns * (HEIGHT + GAP), WIDTH, HEIGHT);
    }

    private int indexAt(MouseEvent event) {
        for (int i = 0; i < members.size(); i++) {
            if (bounds(i).contains(event.getPoint())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Dimension getPreferredSize() {
        int rows = (members.size() + columns() - 1) / columns();
        return new Dimension(2 * (WIDTH + GAP) + GAP, GAP + rows * (HEIGHT + GAP));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(2 * (WIDTH + GAP) + GAP, 2 * (HEIGHT + GAP) + GAP);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return HEIGHT + GAP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(HEIGHT + GAP, visible.height - HEIGHT);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }

    // ---------------------------------------------------------------- paint

    @Override
    protected void paintComponent(Graphics graphics) {
        if (shelf == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        Rectangle seen = getVisibleRect();
        Rectangle wanted = new Rectangle(seen.x, seen.y, seen.width, seen.height + AHEAD_ROWS * (HEIGHT + GAP));
        CropLook look =
                CropLook.cell(open.staining().channel(), SIDE, g.getTransform().getScaleX());
        List<CropWish> wishes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Rectangle bounds = bounds(i);
            if (bounds.intersects(wanted)) {
                Mistake member = members.get(i);
                CropWish wish = new CropWish(member.cell(), member.x(), member.y(), look);
                wishes.add(wish);
                paint(g, bounds, member, wish);
            }
        }
        // cheap when all are there
        shelf.want(wishes);
        g.dispose();
    }

    private void paint(Graphics2D g, Rectangle bounds, Mistake member, CropWish wish) {
        Optional<Crop> crop = shelf.crop(wish);
        boolean unreadable = shelf.isUnreadable(wish);
        g.setColor(Color.BLACK);
        g.fill(bounds);
        Rectangle first = new Rectangle(bounds.x + FRAME, bounds.y + FRAME, SIDE, SIDE);
        Rectangle second = new Rectangle(first.x + SIDE + SEAM, first.y, SIDE, SIDE);
        CropPicture.marker(g, first, crop, unreadable);
        CropPicture.composite(g, second, crop, unreadable, CropPicture.Pointer.OUTLINE);
        LabelFrame.paint(g, bounds, member.truth());
        LabelMark.rimmed(member.truth(), MARK).paintIcon(null, g, first.x + 1, first.y + SIDE - MARK - 1);
        LabelFrame.emphasize(g, bounds, emphasis(member.cell()));
    }

    private LabelFrame.Emphasis emphasis(CellRef cell) {
        Selection selection = open.selection();
        if (selection.selected().filter(cell::equals).isPresent()) {
            return LabelFrame.Emphasis.SELECTED;
        }
        return selection.hovered().filter(cell::equals).isPresent()
                ? LabelFrame.Emphasis.HOVERED
                : LabelFrame.Emphasis.NONE;
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int index = indexAt(event);
        if (index < 0 || open == null) {
            return null;
        }
        Mistake member = members.get(index);
        return Bundle.MemberGrid_tip(
                open.names().slice(member.cell().slice()),
                Integer.toString(member.cell().cell()),
                Float.isNaN(member.pOn()) ? "?" : String.format(Locale.ROOT, "%.2f", member.pOn()),
                member.round(),
                member.truth());
    }

    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            int index = indexAt(event);
            if (index >= 0 && SwingUtilities.isLeftMouseButton(event)) {
                CellRef cell = members.get(index).cell();
                open.selection().select(cell);
                if (event.getClickCount() == 2) {
                    jump(cell);
                }
                repaint();
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            int index = indexAt(event);
            if (open != null) {
                open.selection().hover(index < 0 ? null : members.get(index).cell());
            }
        }

        @Override
        public void mouseExited(MouseEvent event) {
            if (open != null) {
                open.selection().hover(null);
            }
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
            accessibleContext.setAccessibleName(Bundle.MemberGrid_name());
        }
        return accessibleContext;
    }

    /** A list of cells. */
    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }
    }
}
