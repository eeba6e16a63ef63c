/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.random.SeededRandom;

/** Everything that shines in one slice, indexed by place, and the truth about its cells. Immutable once built. */
final class Scene {
    /** Largest reach of a body: the glow of a large nucleus, px. */
    private static final double MAX_REACH = 48;

    private final Tissue tissue;
    private final Vessels vessels;
    private final List<Body> bodies = new ArrayList<>();
    private final PointGrid grid;
    private final SliceTruth truth;

    /** Builds the scene of a slice; takes about a second for 16384 x 16384 px. */
    Scene(DemoSlice slice) {
        int size = slice.size();
        long seed = slice.seed();
        tissue = new Tissue(size, seed);
        vessels = new Vessels(size, tissue, seed);
        List<Nucleus> nuclei = Population.place(size, tissue, vessels, seed);
        new MarkerStain(size, tissue, vessels, slice.specimen()).apply(nuclei, seed);
        SliceTruth.Builder cells = new SliceTruth.Builder(slice.name(), size);
        SeededRandom random = SeededRandom.forPart(seed, 6);
        for (Nucleus nucleus : nuclei) {
            bodies.add(nucleus.body(random));
            cells.add(nucleus.x, nucleus.y, nucleus.kind);
            if (nucleus.kind == CellKind.OFF_GRANULES) {
                addGranules(nucleus, random);
            }
        }
        addDebris(size, SeededRandom.forPart(seed, 7), cells);
        truth = cells.build();
        grid = new PointGrid(size, 64);
        for (Body body : bodies) {
            grid.add(body.x(), body.y());
        }
    }

    /** Lipofuscin: a few tiny bright grains beside or over the nucleus. */
    private void addGranules(Nucleus nucleus, SeededRandom random) {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double distance = nucleus.radius() * (0.4 + 0.7 * random.nextDouble());
            float x = (float) (nucleus.x + distance * StrictMath.cos(angle));
            float y = (float) (nucleus.y + distance * StrictMath.sin(angle));
            float radius = (float) (1 + 1.3 * random.nextDouble());
            float light = (float) (500 * StrictMath.exp(0.5 * random.nextGaussian()));
            bodies.add(spot(x, y, radius, (float) Math.min(2.5, nucleus.blur), 0, light));
        }
    }

    private static Body spot(float x, float y, float radius, float softness, float nuclear, float marker) {
        return new Body(x, y, radius, radius, 1, 0, 0, 1, 0, softness, 0, nuclear, marker, 0, 0);
    }

    /** Crumbs of dirt and precipitate: ragged, sharp, very bright; half of them in both channels. */
    private void addDebris(int size, SeededRandom random, SliceTruth.Builder cells) {
        int count = (int) Math.round(36 * (size / 2048.0) * (size / 2048.0));
        for (int i = 0; i < count; i++) {
            double x = random.nextDouble() * size;
            double y = random.nextDouble() * size;
            double radius = 2 + 7 * random.nextDouble() * random.nextDouble();
            double marker = 1300 * StrictMath.exp(0.6 * random.nextGaussian());
            boolean both = random.nextInt(2) == 0;
            for (int part = 1 + random.nextInt(4); part > 0; part--) {
                float px = (float) (x + radius * random.nextGaussian() * 0.7);
                float py = (float) (y + radius * random.nextGaussian() * 0.7);
                bodies.add(crumb(px, py, radius * (0.4 + 0.8 * random.nextDouble()), marker, both, random));
            }
            if (both && radius > 3) {
                cells.add((float) x, (float) y, CellKind.DEBRIS);
            }
        }
    }

    private static Body crumb(float x, float y, double radius, double marker, boolean both, SeededRandom random) {
        double angle = random.nextDouble() * Math.PI;
        double phase = random.nextDouble() * 2 * Math.PI;
        double light = marker * (0.5 + random.nextDouble());
        return new Body(
                x,
                y,
                (float) (radius * (1 + random.nextDouble())),
                (float) radius,
                (float) StrictMath.cos(angle),
                (float) StrictMath.sin(angle),
                0.22f,
                (float) StrictMath.cos(phase),
                (float) StrictMath.sin(phase),
                0.8f,
                0.9f,
                both ? (float) (0.6 * light) : 0,
                (float) light,
                (float) (0.04 * light),
                26);
    }

    Tissue tissue() {
        return tissue;
    }

    Vessels vessels() {
        return vessels;
    }

    SliceTruth truth() {
        return truth;
    }

    Body body(int id) {
        return bodies.get(id);
    }

    /** The bodies that may shine into a rectangle, in the order of their making. */
    int[] bodiesNear(int x, int y, int width, int height) {
        return grid.inside(x - MAX_REACH, y - MAX_REACH, x + width + MAX_REACH, y + height + MAX_REACH);
    }
}
