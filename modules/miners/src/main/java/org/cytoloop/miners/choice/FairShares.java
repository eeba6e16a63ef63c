/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Slice;
import org.cytoloop.spi.MiningView;

/**
 * Quotas that keep one slice or one animal from taking all: none gets more than twice its even share of the rows asked
 * for, over those slices and animals that have a row to offer. For one thread.
 */
public final class FairShares {
    private static final int TIMES = 2;

    private final int[] sliceOf;
    private final int[] animalOf;
    private final int[] ofSlice;
    private final int[] ofAnimal;
    private final int sliceQuota;
    private final int animalQuota;

    /**
     * Sets the quotas.
     *
     * @param offered the rows of which some are taken
     * @param n how many are to be taken
     */
    public FairShares(MiningView view, int[] offered, int n) {
        this.sliceOf = view.sliceOf();
        List<Slice> slices = view.slices();
        List<String> animals = new ArrayList<>();
        this.animalOf = new int[slices.size()];
        for (int s = 0; s < animalOf.length; s++) {
            String animal = slices.get(s).animal();
            if (!animals.contains(animal)) {
                animals.add(animal);
            }
            animalOf[s] = animals.indexOf(animal);
        }
        boolean[] sliceOffers = new boolean[slices.size()];
        boolean[] animalOffers = new boolean[animals.size()];
        for (int row : offered) {
            sliceOffers[sliceOf[row]] = true;
            animalOffers[animalOf[sliceOf[row]]] = true;
        }
        this.ofSlice = new int[slices.size()];
        this.ofAnimal = new int[animals.size()];
        this.sliceQuota = quota(n, sliceOffers);
        this.animalQuota = quota(n, animalOffers);
    }

    private static int quota(int n, boolean[] offers) {
        int count = 0;
        for (boolean offer : offers) {
            count += offer ? 1 : 0;
        }
        // in whole numbers, rounded up; n may be as large as an int can be
        return count == 0 ? n : (int) Math.min(n, (TIMES * (long) n + count - 1) / count);
    }

    /** True when slice and animal of a row may have one more. */
    public boolean hasRoom(int row) {
        int slice = sliceOf[row];
        return ofSlice[slice] < sliceQuota && ofAnimal[animalOf[slice]] < animalQuota;
    }

    /** Takes a row. */
    public void take(int row) {
        ofSlice[sliceOf[row]]++;
        ofAnimal[animalOf[sliceOf[row]]]++;
    }
}
