/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import org.cytoloop.core.random.SeededRandom;

/** One nucleus while a slice is being populated. */
final class Nucleus {
    /** What sort of cell it belongs to. */
    enum Sort {
        NEURON,
        GLIA,
        VESSEL_WALL
    }

    final float x;
    final float y;
    final Sort sort;
    final double a;
    final double b;
    final double direction;
    final double blur;
    final double nuclear;
    double marker;
    CellKind kind = CellKind.OFF;

    private Nucleus(float x, float y, Sort sort, double a, double b, double direction, double blur, double nuclear) {
        this.x = x;
        this.y = y;
        this.sort = sort;
        this.a = a;
        this.b = b;
        this.direction = direction;
        this.blur = blur;
        this.nuclear = nuclear;
    }

    /**
     * A nucleus of random size, shape and brightness; at 0.5 µm per px neurons measure 8 to 11 µm, glia 6 to 8 µm.
     *
     * @param direction of the long axis, radians; of a vessel wall that of the vessel
     * @param patchBlur blur of the place, px
     */
    static Nucleus random(SeededRandom random, float x, float y, Sort sort, double direction, double patchBlur) {
        double radius;
        double stretch;
        double light;
        switch (sort) {
            case NEURON -> {
                radius = 8 + 2.4 * random.nextDouble();
                stretch = 1 + 0.3 * random.nextDouble();
                light = 420;
            }
            case GLIA -> {
                radius = 5.8 + 1.8 * random.nextDouble();
                stretch = 1 + 0.45 * random.nextDouble();
                light = 820;
            }
            default -> {
                radius = 5.4 + random.nextDouble();
                stretch = 2 + 0.9 * random.nextDouble();
                light = 700;
            }
        }
        double root = Math.sqrt(stretch);
        // most nuclei lie in the focal plane, some above or below it
        double depth = random.nextDouble();
        double blur = 0.9 + 0.5 * random.nextDouble() + patchBlur;
        double dim = 1;
        if (depth > 0.82) {
            blur += 12 * (depth - 0.82);
            dim = 1 - 2.6 * (depth - 0.82);
        }
        dim *= 1 / (1 + 0.08 * patchBlur);
        double nuclear = light * dim * StrictMath.exp(0.28 * random.nextGaussian());
        return new Nucleus(x, y, sort, radius * root, radius / root, direction, blur, nuclear);
    }

    /** Mean radius, px. */
    double radius() {
        return Math.sqrt(a * b);
    }

    /** The nucleus as it shines. */
    Body body(SeededRandom random) {
        double phase = random.nextDouble() * 2 * Math.PI;
        boolean on = kind.on();
        return new Body(
                x,
                y,
                (float) a,
                (float) b,
                (float) StrictMath.cos(direction),
                (float) StrictMath.sin(direction),
                (float) (0.02 + 0.06 * random.nextDouble()),
                (float) StrictMath.cos(phase),
                (float) StrictMath.sin(phase),
                (float) blur,
                (float) (1 / (0.6 + 0.4 * blur)),
                (float) nuclear,
                (float) marker,
                on ? (float) (0.13 * marker) : 0,
                on ? (float) (3.4 * radius()) : 0);
    }
}
