/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.workbench.stage.Stages;

/**
 * Mouse and arrow keys in the strip. A click flips at once, so the first click of a double click has flipped already:
 * the second takes that back and shows the cell in the slice. Keys that label are commands of the menu.
 */
final class StripInput extends MouseAdapter {
    private final StripView view;
    /** What was on screen under the mouse when it was pressed; a click is meant for this cell and no other. */
    private CellRef pressed;

    private int pressedX;
    private int pressedY;
    /** What the first click of a double click flipped, and what it was before. */
    private CellRef flipped;

    private Label before;

    private StripInput(StripView view) {
        this.view = view;
    }

    static void install(StripView view) {
        StripInput input = new StripInput(view);
        view.addMouseListener(input);
        view.addMouseMotionListener(input);
        input.key("LEFT", SamplerModel::step, strip -> -1);
        input.key("RIGHT", SamplerModel::step, strip -> 1);
        input.key("UP", SamplerModel::step, strip -> -strip.stripLayout().columns());
        input.key("DOWN", SamplerModel::step, strip -> strip.stripLayout().columns());
        input.key(
                "PAGE_UP",
                SamplerModel::step,
                strip -> -strip.visibleRows() * strip.stripLayout().columns());
        input.key(
                "PAGE_DOWN",
                SamplerModel::step,
                strip -> strip.visibleRows() * strip.stripLayout().columns());
        input.key("HOME", SamplerModel::select, strip -> 0);
        input.key("END", SamplerModel::select, strip -> Integer.MAX_VALUE);
    }

    private void key(String stroke, ObjIntConsumer<SamplerModel> command, ToIntFunction<StripView> argument) {
        view.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        view.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                view.model().ifPresent(model -> command.accept(model, argument.applyAsInt(view)));
            }
        });
    }

    @Override
    public void mouseEntered(MouseEvent event) {
        view.model().ifPresent(model -> model.setPointed(true));
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        view.model().ifPresent(model -> {
            model.setPointed(true);
            model.study().selection().hover(view.cellAt(event).orElse(null));
        });
    }

    @Override
    public void mouseExited(MouseEvent event) {
        view.model().ifPresent(model -> {
            model.setPointed(false);
            model.study().selection().hover(null);
        });
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        pressed = view.isSettled(event) ? view.cellAt(event).orElse(null) : null;
        pressedX = event.getX();
        pressedY = event.getY();
        if (pressed != null) {
            view.model().ifPresent(model -> model.study().selection().select(pressed));
        }
    }

    /** Not mouseClicked, which a hand that moves a pixel between press and release never sees. */
    @Override
    public void mouseReleased(MouseEvent event) {
        CellRef cell = pressed;
        if (!SwingUtilities.isLeftMouseButton(event) || cell == null || !isNear(event)) {
            return;
        }
        view.model().ifPresent(model -> {
            // a quick click on what was scrolled under the mouse meanwhile is the first one on that cell
            if (event.getClickCount() == 1 || !cell.equals(flipped)) {
                before = model.label(cell).orElse(null);
                flipped = cell;
                model.flip(cell);
            } else if (event.getClickCount() == 2 && before != null) {
                model.give(cell, before);
                Stages.installed().ifPresent(stages -> stages.open(cell));
            }
        });
    }

    /** A mouse that was dragged off the crop before it was released means to do nothing. */
    private boolean isNear(MouseEvent event) {
        return Math.abs(event.getX() - pressedX) < StripLayout.SIDE / 2
                && Math.abs(event.getY() - pressedY) < StripLayout.SIDE / 2;
    }
}
