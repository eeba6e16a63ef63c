/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.workbench.stage.Stages;

/** Mouse and keys of a ladder. Keys that label are commands of the menu, which act on the selected cell. */
final class LadderInput extends MouseAdapter implements FocusListener {
    private final LadderView view;
    private double wheel;

    private LadderInput(LadderView view) {
        this.view = view;
    }

    static void install(LadderView view) {
        LadderInput input = new LadderInput(view);
        view.addMouseListener(input);
        view.addMouseMotionListener(input);
        view.addMouseWheelListener(input);
        view.addFocusListener(input);
        input.key("LEFT", ladder -> ladder.step(-1));
        input.key("RIGHT", ladder -> ladder.step(1));
        input.key("PAGE_UP", ladder -> ladder.step(-ladder.model().places()));
        input.key("PAGE_DOWN", ladder -> ladder.step(ladder.model().places()));
        input.key("HOME", ladder -> ladder.select(0));
        input.key("END", ladder -> ladder.select(ladder.model().size() - 1));
        input.key("ENTER", LadderInput::openSelected);
    }

    private void key(String stroke, Consumer<LadderView> command) {
        view.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        view.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                command.accept(view);
            }
        });
    }

    private static void openSelected(LadderView view) {
        view.study()
                .flatMap(open -> open.selection().selected())
                .filter(cell -> view.model().indexOf(cell) >= 0)
                .ifPresent(LadderInput::open);
    }

    private static void open(CellRef cell) {
        Stages.installed().ifPresent(stages -> stages.open(cell));
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        hover(view.cellAt(event.getPoint()).orElse(null));
    }

    @Override
    public void mouseExited(MouseEvent event) {
        hover(null);
    }

    private void hover(CellRef cell) {
        view.study().ifPresent(open -> open.selection().hover(cell));
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        Optional<CellRef> cell = view.cellAt(event.getPoint());
        if (view.isOnAxis(event.getPoint())) {
            alongAxis(event);
        } else if (cell.isPresent()) {
            view.study().ifPresent(open -> open.selection().select(cell.get()));
            if (event.getClickCount() == 2) {
                open(cell.get());
            }
        }
    }

    private void alongAxis(MouseEvent event) {
        if (event.getClickCount() == 2) {
            view.toThreshold();
        } else {
            view.goTo(event.getX());
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && view.isOnAxis(event.getPoint())) {
            view.goTo(event.getX());
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        wheel += event.getPreciseWheelRotation();
        int whole = (int) wheel;
        if (whole != 0) {
            wheel -= whole;
            view.scroll(whole);
            hover(view.cellAt(event.getPoint()).orElse(null));
        }
    }

    @Override
    public void focusGained(FocusEvent event) {
        view.repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        view.repaint();
    }
}
