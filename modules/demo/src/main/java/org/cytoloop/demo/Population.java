/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.random.SeededRandom;

/**
 * Places the nuclei of one slice: along vessel walls, loosely in the tissue, packed and touching in the band. A dart
 * throwing process with a least distance between nuclei; the same seed gives the same nuclei.
 */
final class Population {
    /** Nuclei in 2048 x 2048 px of average tissue. */
    private static final double PER_FIELD = 2900;

    /** Nuclei in the band of packed nuclei, per 2048 x 2048 px of slice. */
    private static final double PACKED_PER_FIELD = 420;

    private static final int TRIES_PER_NUCLEUS = 100;
    /** Share of darts that aim beside a nucleus that is there already. */
    private static final double PAIR_SHARE = 0.2;

    private static final double LARGEST_RADIUS = 11;

    private final int size;
    private final Tissue tissue;
    private final Vessels vessels;
    private final List<Nucleus> nuclei = new ArrayList<>();
    private final PointGrid grid;

    private Population(int size, Tissue tissue, Vessels vessels) {
        this.size = size;
        this.tissue = tissue;
        this.vessels = vessels;
        this.grid = new PointGrid(size, 32);
    }

    /**
     * Places nuclei.
     *
     * @param size edge length of the slice, px
     * @param seed seed of the slice
     */
    static List<Nucleus> place(int size, Tissue tissue, Vessels vessels, long seed) {
        Population population = new Population(size, tissue, vessels);
        population.lineVessels(SeededRandom.forPart(seed, 3));
        population.fill(SeededRandom.forPart(seed, 10), true, PACKED_PER_FIELD);
        population.fill(SeededRandom.forPart(seed, 4), false, PER_FIELD);
        return population.nuclei;
    }

    private void lineVessels(SeededRandom random) {
        for (Vessels.Piece piece : vessels.pieces()) {
            // about one nucleus per 100 px of vessel
            if (piece.fibre() || random.nextDouble() > 0.08) {
                continue;
            }
            double direction = StrictMath.atan2(piece.y1() - piece.y0(), piece.x1() - piece.x0());
            double side = (random.nextInt(2) * 2 - 1) * Math.max(0, piece.radius() - 1);
            float x = (float) ((piece.x0() + piece.x1()) / 2 - side * StrictMath.sin(direction));
            float y = (float) ((piece.y0() + piece.y1()) / 2 + side * StrictMath.cos(direction));
            if (isFree(x, y, 5, 0.85)) {
                add(Nucleus.random(random, x, y, Nucleus.Sort.VESSEL_WALL, direction, tissue.blur(x, y)));
            }
        }
    }

    /** Throws darts at the packed band or at the rest of the tissue. */
    private void fill(SeededRandom random, boolean packed, double perField) {
        double fields = size / 2048.0 * (size / 2048.0);
        int wanted = (int) Math.round(perField * fields);
        int full = nuclei.size() + wanted;
        for (long tries = (long) wanted * TRIES_PER_NUCLEUS; tries > 0 && nuclei.size() < full; tries--) {
            float x = (float) (random.nextDouble() * size);
            float y = (float) (random.nextDouble() * size);
            if (!nuclei.isEmpty() && random.nextDouble() < PAIR_SHARE) {
                // glia and daughter cells sit right beside another cell
                Nucleus partner = nuclei.get(random.nextInt(nuclei.size()));
                double angle = random.nextDouble() * 2 * Math.PI;
                double distance = partner.radius() + 8;
                x = (float) (partner.x + distance * StrictMath.cos(angle));
                y = (float) (partner.y + distance * StrictMath.sin(angle));
            }
            double chance = random.nextDouble();
            if (tissue.packed(x, y) == packed && chance < tissue.density(x, y)) {
                tryNucleus(random, x, y, packed);
            }
        }
    }

    private void tryNucleus(SeededRandom random, float x, float y, boolean packed) {
        boolean neuron = random.nextDouble() < (packed ? 0.92 : 0.66);
        Nucleus nucleus = Nucleus.random(
                random,
                x,
                y,
                neuron ? Nucleus.Sort.NEURON : Nucleus.Sort.GLIA,
                random.nextDouble() * Math.PI,
                packed ? 0 : tissue.blur(x, y));
        // packed nuclei overlap a little in the thickness of the section
        double closeness = packed ? 0.83 : random.nextDouble() < 0.45 ? 0.88 : 1.15;
        if (isFree(x, y, nucleus.radius(), closeness)) {
            add(nucleus);
        }
    }

    private boolean inside(float x, float y) {
        return x >= 2 && y >= 2 && x < size - 2 && y < size - 2;
    }

    private boolean isFree(float x, float y, double radius, double closeness) {
        if (!inside(x, y)) {
            return false;
        }
        double reach = (radius + LARGEST_RADIUS) * closeness;
        for (int i : grid.inside(x - reach, y - reach, x + reach, y + reach)) {
            Nucleus other = nuclei.get(i);
            double least = (radius + other.radius()) * closeness;
            double dx = other.x - x;
            double dy = other.y - y;
            if (dx * dx + dy * dy < least * least) {
                return false;
            }
        }
        return true;
    }

    private void add(Nucleus nucleus) {
        nuclei.add(nucleus);
        grid.add(nucleus.x, nucleus.y);
    }
}
