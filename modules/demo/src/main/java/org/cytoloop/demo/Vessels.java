/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.random.SeededRandom;

/**
 * Blood vessels of one slice: winding tubes that shine by themselves in the marker channel, and a few dust fibres. Made
 * of straight pieces, indexed by their centres. Immutable once built.
 */
final class Vessels {
    private static final double STEP = 8;
    private static final double MAX_RADIUS = 26;

    private final List<Piece> pieces = new ArrayList<>();
    private final PointGrid grid;

    /**
     * One straight piece.
     *
     * @param x0 begin column, px
     * @param y0 begin row, px
     * @param x1 end column, px
     * @param y1 end row, px
     * @param radius px
     * @param marker photoelectrons per px in the marker channel
     * @param nuclear photoelectrons per px in the nuclear channel
     * @param fibre true for dust that lies on the glass
     */
    record Piece(float x0, float y0, float x1, float y1, float radius, float marker, float nuclear, boolean fibre) {
        /** Distance of a point from the middle line, px. */
        float distance(float x, float y) {
            float dx = x1 - x0;
            float dy = y1 - y0;
            float t = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy);
            t = Math.max(0, Math.min(1, t));
            float ex = x - x0 - t * dx;
            float ey = y - y0 - t * dy;
            return (float) Math.sqrt(ex * ex + ey * ey);
        }
    }

    /**
     * @param size edge length of the slice, px
     * @param tissue where they may grow
     * @param seed seed of the slice
     */
    Vessels(int size, Tissue tissue, long seed) {
        SeededRandom random = SeededRandom.forPart(seed, 2);
        double fields = size / 2048.0 * (size / 2048.0);
        grow(random, size, tissue, (int) Math.ceil(22 * fields), 3, 5);
        grow(random, size, tissue, (int) Math.ceil(2 * fields), 8, 20);
        for (int i = (int) Math.round(2 * fields); i > 0; i--) {
            Walk fibre = new Walk(random.nextDouble() * size, random.nextDouble() * size);
            fibre.direction = random.nextDouble() * 2 * Math.PI;
            fibre.radius = 1.3 + random.nextDouble();
            fibre.marker = 900;
            fibre.nuclear = 500;
            fibre.bendiness = 0.05;
            fibre.run(random, size, 20 + random.nextInt(40), true);
        }
        grid = new PointGrid(size, 64);
        for (Piece piece : pieces) {
            grid.add((piece.x0() + piece.x1()) / 2, (piece.y0() + piece.y1()) / 2);
        }
    }

    private void grow(SeededRandom random, int size, Tissue tissue, int count, double thin, double thick) {
        for (int i = 0; i < count; i++) {
            Walk walk = new Walk(random.nextDouble() * size, random.nextDouble() * size);
            walk.direction = random.nextDouble() * 2 * Math.PI;
            walk.radius = thin + (thick - thin) * random.nextDouble();
            walk.marker = 150 * StrictMath.exp(0.6 * random.nextGaussian() + 0.35);
            walk.nuclear = 0.12 * walk.marker;
            if (tissue.depth(walk.x, walk.y) > 10) {
                Walk back = walk.turned(Math.PI);
                walk.run(random, size, 12 + random.nextInt(50), false);
                back.run(random, size, 12 + random.nextInt(50), false);
                // a branch leaves where the walk began
                Walk branch = back.turned(0.9 - 1.8 * random.nextDouble());
                branch.radius *= 0.75;
                branch.run(random, size, 10 + random.nextInt(30), false);
            }
        }
    }

    /** A walk whose direction drifts; it goes out of sight towards its end. */
    private final class Walk {
        private final double startX;
        private final double startY;
        private double x;
        private double y;
        private double direction;
        private double radius;
        private double marker;
        private double nuclear;
        private double bendiness = 0.024;

        Walk(double x, double y) {
            startX = x;
            startY = y;
            this.x = x;
            this.y = y;
        }

        /** The same walk from its beginning in another direction. */
        Walk turned(double angle) {
            Walk other = new Walk(startX, startY);
            other.direction = direction + angle;
            other.radius = radius;
            other.marker = marker;
            other.nuclear = nuclear;
            return other;
        }

        void run(SeededRandom random, int size, int steps, boolean fibre) {
            double bend = 0;
            double width = radius;
            double light = marker;
            double heading = direction;
            for (int s = 0; s < steps && x >= 0 && y >= 0 && x < size && y < size; s++) {
                bend = 0.88 * bend + bendiness * random.nextGaussian();
                heading += bend;
                width += 0.03 * radius * random.nextGaussian();
                width = Math.min(MAX_RADIUS, Math.max(0.7 * radius, width));
                light = Math.max(0.4 * marker, light + 0.1 * marker * random.nextGaussian());
                double left = fibre ? 1 : Math.min(1, (steps - s) / 14.0);
                double nextX = x + STEP * StrictMath.cos(heading);
                double nextY = y + STEP * StrictMath.sin(heading);
                pieces.add(new Piece(
                        (float) x,
                        (float) y,
                        (float) nextX,
                        (float) nextY,
                        (float) width,
                        (float) (light * left),
                        (float) (nuclear * left),
                        fibre));
                x = nextX;
                y = nextY;
            }
        }
    }

    /** All pieces. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The pieces that reach into a rectangle, px. */
    int[] near(double x0, double y0, double x1, double y1) {
        double reach = MAX_RADIUS + STEP;
        return grid.inside(x0 - reach, y0 - reach, x1 + reach, y1 + reach);
    }

    /** True when a point lies below a vessel. */
    boolean covers(float x, float y) {
        for (int i : near(x, y, x, y)) {
            Piece piece = pieces.get(i);
            if (!piece.fibre() && piece.distance(x, y) < piece.radius() + 2) {
                return true;
            }
        }
        return false;
    }
}
