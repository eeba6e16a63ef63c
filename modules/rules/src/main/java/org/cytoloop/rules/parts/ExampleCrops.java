/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.rules.cells.CellBoard;
import org.cytoloop.rules.cells.MeasuredSlice;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;
import org.openide.util.NbBundle.Messages;

/** Example cells as a row of crops. For the EDT. */
@Messages({
    "# {0} - kind of example",
    "# {1} - slice",
    "ExampleCrops_tip={0}, in {1}; double click or Enter shows it in its slice",
    "# {0} - kind of example",
    "# {1} - slice",
    "ExampleCrops_editTip={0}, in {1}; double click or Enter shows it in its slice, Delete removes it"
})
public final class ExampleCrops extends WrapPanel {
    private static final long serialVersionUID = 1L;
    /** The cell an example was taken from lies this near, px; a cell detected anew may lie a little off. */
    private static final double NEAR = 4;
    /** Number of a cell no slice has: an example whose cell is not known. */
    private static final int NO_CELL = Integer.MAX_VALUE;

    private final int edge;
    private final String name;
    private final transient Consumer<RuleExample> removed;
    private final List<ExampleTile> tiles = new ArrayList<>();
    private transient CropShelf shelf;
    private transient OpenStudy open;
    private transient CellBoard board;
    private transient List<RuleExample> shown = List.of();

    /**
     * An empty row.
     *
     * @param name begins the names of its crops
     * @param edge edge length of a crop, points
     * @param removed removes an example; null when that is not offered
     */
    public ExampleCrops(String name, int edge, Consumer<RuleExample> removed) {
        super(1);
        this.name = name;
        this.edge = edge;
        this.removed = removed;
    }

    /** Shows examples of a study; null for none, which lets go of the study and its images. */
    public void show(OpenStudy study, CellBoard cells, List<RuleExample> examples) {
        if (study != open) {
            release();
            open = study;
            if (study != null) {
                shelf = new CropShelf(study, this::repaint, problem -> repaint());
            }
        }
        board = cells;
        if (!examples.equals(shown)) {
            shown = List.copyOf(examples);
            fill();
        }
        want();
    }

    private void fill() {
        removeAll();
        tiles.clear();
        double scale = getGraphicsConfiguration() == null
                ? 1
                : getGraphicsConfiguration().getDefaultTransform().getScaleX();
        CropLook look = CropLook.cell(open.staining().channel(), edge, scale);
        for (RuleExample example : shown) {
            CropWish wish = new CropWish(cell(example), example.x(), example.y(), look);
            ExampleTile tile = new ExampleTile(shelf, wish, example, edge, this::open, removed);
            tile.setName(name + "." + tiles.size());
            String slice = open.names().slice(example.slice());
            String tip = removed == null
                    ? Bundle.ExampleCrops_tip(ExampleTexts.name(example.kind()), slice)
                    : Bundle.ExampleCrops_editTip(ExampleTexts.name(example.kind()), slice);
            tile.setToolTipText(tip);
            tile.getAccessibleContext().setAccessibleName(tip);
            tiles.add(tile);
            add(tile);
        }
        revalidate();
        repaint();
    }

    /** Contrast, names or resolution are others. */
    public void displayChanged() {
        if (open != null) {
            fill();
            want();
        }
    }

    private void want() {
        if (shelf != null) {
            shelf.want(tiles.stream().map(ExampleTile::wish).toList());
        }
    }

    private CellRef cell(RuleExample example) {
        OptionalInt row = board == null
                ? OptionalInt.empty()
                : board.cells()
                        .flatMap(cells -> cells.slice(example.slice()))
                        .map(slice -> nearest(slice, example))
                        .orElse(OptionalInt.empty());
        return new CellRef(example.slice(), row.isPresent() ? row.getAsInt() + 1 : NO_CELL);
    }

    private static OptionalInt nearest(MeasuredSlice slice, RuleExample example) {
        return slice.nearest(example.x(), example.y(), NEAR);
    }

    private void open(RuleExample example) {
        CellRef cell = cell(example);
        Stages.installed().ifPresent(stages -> {
            if (cell.cell() != NO_CELL) {
                stages.open(cell);
            } else {
                stages.open(example.slice());
                stages.of(example.slice()).ifPresent(stage -> centre(stage, example));
            }
        });
    }

    private static void centre(Stage stage, RuleExample example) {
        stage.centreOn(example.x(), example.y());
    }

    /** Lets go of the study and its images. */
    public void release() {
        if (shelf != null) {
            shelf.dispose();
            shelf = null;
        }
        open = null;
        board = null;
        shown = List.of();
        tiles.clear();
        removeAll();
    }
}
