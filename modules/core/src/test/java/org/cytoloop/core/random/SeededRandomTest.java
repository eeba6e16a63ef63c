/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {
    /** First outputs of the reference implementation of SplitMix64 (Vigna 2015) for seeds 1234567 and 0. */
    @Test
    void nextLong_givesTheReferenceVectors() {
        SeededRandom random = new SeededRandom(1234567);
        for (String expected : new String[] {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        }) {
            assertEquals(expected, Long.toUnsignedString(random.nextLong()));
        }
        SeededRandom zero = new SeededRandom(0);
        assertEquals(0xE220A8397B1DCDAFL, zero.nextLong());
        assertEquals(0x6E789E6AA1B965F4L, zero.nextLong());
        assertEquals(0x06C45D188009454FL, zero.nextLong());
    }

    @Test
    void nextInt_isUniformWithinItsBound() {
        SeededRandom random = new SeededRandom(5);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[random.nextInt(7)]++;
        }
        // 10 000 expected in each; 5 standard deviations of a binomial count are about 463
        for (int count : counts) {
            assertTrue(Math.abs(count - 10_000) < 463, Arrays.toString(counts));
        }
    }

    @Test
    void nextInt_ofLargeAndSmallestBounds_staysInRange() {
        SeededRandom random = new SeededRandom(11);
        for (int i = 0; i < 1000; i++) {
            int large = random.nextInt(Integer.MAX_VALUE);
            assertTrue(large >= 0 && large < Integer.MAX_VALUE);
            int odd = random.nextInt((1 << 30) + 1);
            assertTrue(odd >= 0 && odd <= 1 << 30);
            assertEquals(0, random.nextInt(1));
        }
        assertThrows(IllegalArgumentException.class, () -> random.nextInt(0));
    }

    @Test
    void nextDouble_liesInTheUnitIntervalWithTheRightMean() {
        SeededRandom random = new SeededRandom(3);
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            double value = random.nextDouble();
            assertTrue(value >= 0 && value < 1);
            sum += value;
        }
        assertEquals(0.5, sum / 100_000, 5 * Math.sqrt(1 / 12.0 / 100_000));
    }

    @Test
    void nextGaussian_hasMeanZeroAndVarianceOne() {
        SeededRandom random = new SeededRandom(4);
        int n = 100_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double value = random.nextGaussian();
            sum += value;
            squares += value * value;
        }
        assertEquals(0, sum / n, 5 / Math.sqrt(n));
        assertEquals(1, squares / n, 5 * Math.sqrt(2.0 / n));
    }

    @Test
    void shuffle_permutesAndRepeatsUnderTheSameSeed() {
        int[] one = IntStream.range(0, 100).toArray();
        int[] two = one.clone();
        new SeededRandom(9).shuffle(one);
        new SeededRandom(9).shuffle(two);
        assertArrayEquals(one, two);
        int[] sorted = one.clone();
        Arrays.sort(sorted);
        assertArrayEquals(IntStream.range(0, 100).toArray(), sorted);
        assertNotEquals(Arrays.toString(sorted), Arrays.toString(one));
    }

    @Test
    void forPart_givesEachPartItsOwnSequence() {
        long[] firsts = IntStream.range(0, 1000)
                .mapToLong(part -> SeededRandom.forPart(42, part).nextLong())
                .toArray();
        assertEquals(1000, Arrays.stream(firsts).distinct().count());
        assertEquals(firsts[7], SeededRandom.forPart(42, 7).nextLong());
        assertNotEquals(firsts[7], SeededRandom.forPart(43, 7).nextLong());
    }
}
