/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.random.SeededRandom;

/**
 * Random numbers in place of slice names, as blinded studies use them: drawn from the mask's seed and the name alone, so
 * that a slice keeps its number whatever slices come and go, and neither numbers nor their order tell anything. Two
 * slices that draw the same number get numbers side by side. Thread-safe.
 */
final class Aliases {
    private static final int FIRST = 1000;
    private static final int NUMBERS = 9000;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long seed;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Aliases(long seed) {
        this.seed = seed;
    }

    long seed() {
        return seed;
    }

    /** Gives numbers to names that have none yet; their order does not matter. */
    synchronized void meet(Collection<String> names) {
        List<String> fresh = names.stream()
                .filter(name -> !numbers.containsKey(name))
                .distinct()
                .sorted(Comparator.<String>comparingLong(this::draw).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String name : fresh) {
            int number = (int) Math.floorMod(draw(name), (long) NUMBERS);
            // more slices than numbers would share them rather than look for ever
            for (int tries = 0; tries < NUMBERS && taken.contains(number); tries++) {
                number = (number + 1) % NUMBERS;
            }
            taken.add(number);
            numbers.put(name, number);
        }
    }

    /** The number of a slice. */
    synchronized int number(String name) {
        if (!numbers.containsKey(name)) {
            meet(List.of(name));
        }
        return FIRST + numbers.get(name);
    }

    /** All names that have a number. */
    synchronized Set<String> names() {
        return Set.copyOf(numbers.keySet());
    }

    private long draw(String name) {
        long hash = FNV_BASIS;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return SeededRandom.forPart(seed, hash).nextLong();
    }
}
