/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.marks;

import java.util.List;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.review.model.ReviewModel;
import org.cytoloop.workbench.stage.StageOutlines;
import org.cytoloop.workspace.CellSetInfo;
import org.openide.util.lookup.ServiceProvider;

/** Rings around the places where mistakes were seen, while the review is in view. */
@ServiceProvider(service = StageOutlines.class)
public final class PlaceOutlines implements StageOutlines {
    /** A ring is so much wider than a cell. */
    private static final double WIDER = 2.5;
    /** Taken for the diameter of a cell where it is not known, px. */
    private static final double USUAL_DIAMETER = 12;

    private final ReviewDesk desk;
    private Rings last = new Rings("", 0, List.of(), Cells.none());

    /** What was drawn last: while nothing changes the viewer gets the same cells, for which it has prepared. */
    private record Rings(String slice, double diameter, List<ReviewFinding> places, Cells cells) {}

    /** For the lookup. */
    public PlaceOutlines() {
        this(ReviewDesk.get());
    }

    /** The places of a desk's study. */
    PlaceOutlines(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public Cells outlines(String slice) {
        return desk.model()
                .filter(model -> model.isWatched() && !model.study().calls().isHidden())
                .map(model -> rings(model, slice))
                .orElseGet(Cells::none);
    }

    private Cells rings(ReviewModel model, String slice) {
        List<ReviewFinding> places = model.judging().places(slice);
        double known = model.study()
                .study()
                .cellSet(slice)
                .map(CellSetInfo::diameterPx)
                .orElse(Double.NaN);
        double diameter = WIDER * (known > 0 ? known : USUAL_DIAMETER);
        if (!last.slice().equals(slice)
                || last.diameter() != diameter
                || !last.places().equals(places)) {
            last = new Rings(slice, diameter, places, cells(places, diameter));
        }
        return last.cells();
    }

    private static Cells cells(List<ReviewFinding> places, double diameter) {
        float[] x = new float[places.size()];
        float[] y = new float[places.size()];
        float[] area = new float[places.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = places.get(i).x();
            y[i] = places.get(i).y();
            area[i] = (float) (Math.PI * diameter * diameter / 4);
        }
        return Cells.points(x, y, area);
    }
}
