/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.slices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.image.ChannelStatistics;

/**
 * Proposes training slices: three to five that cover groups and animals first and the variety of the pictures next. It
 * begins with those that were chosen before, or with the most typical slice, and goes on with the one that is most
 * unlike those it has (farthest-point selection, Gonzalez 1985, on traits scaled by median and median deviation).
 * Deterministic.
 *
 * @param picks the slices, those that were chosen before first
 */
public record TrainingProposal(List<Pick> picks) {
    /** Fewer slices do not show what the others look like. */
    public static final int FEWEST = 3;
    /** More slices are more work than they are worth at the beginning. */
    public static final int MOST = 5;
    /** A damaged section is not more interesting than one that is merely different. */
    private static final double MOST_DEVIATION = 3;
    /** From this deviation on, a person would see it. */
    private static final double REMARKABLE = 1;

    /** Keeps an unmodifiable copy. */
    public TrainingProposal {
        picks = List.copyOf(picks);
    }

    /**
     * A proposed slice.
     *
     * @param slice its name
     * @param reason why, in a few words
     * @param before true when it was chosen before
     */
    public record Pick(String slice, String reason, boolean before) {}

    /** Chooses among candidates; their order does not matter. */
    public static TrainingProposal of(List<Candidate> candidates) {
        List<Candidate> rest = new ArrayList<>(candidates);
        rest.sort(Comparator.comparing(Candidate::name));
        Map<Candidate, double[]> places = places(rest);
        Set<String> animals = new HashSet<>();
        candidates.forEach(candidate -> animals.add(candidate.animal()));
        int wanted = Math.min(candidates.size(), Math.max(FEWEST, Math.min(MOST, animals.size())));
        List<Candidate> chosen = new ArrayList<>();
        List<Pick> picks = new ArrayList<>();
        for (Candidate candidate : List.copyOf(rest)) {
            if (candidate.training()) {
                take(candidate, rest, chosen);
                picks.add(new Pick(candidate.name(), "chosen before" + traits(candidate, places), true));
            }
        }
        while (chosen.size() < wanted) {
            Candidate next = next(rest, chosen, places);
            String reason = reason(next, chosen) + traits(next, places);
            take(next, rest, chosen);
            picks.add(new Pick(next.name(), reason, false));
        }
        return new TrainingProposal(picks);
    }

    private static void take(Candidate candidate, List<Candidate> rest, List<Candidate> chosen) {
        rest.remove(candidate);
        chosen.add(candidate);
    }

    private static Candidate next(List<Candidate> rest, List<Candidate> chosen, Map<Candidate, double[]> places) {
        Candidate best = null;
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : rest) {
            double worth;
            if (chosen.isEmpty()) {
                worth = -distance(places.get(candidate), new double[places.get(candidate).length]);
            } else {
                worth = nearest(candidate, chosen, places);
                // larger than any distance between capped traits
                double cover = 1e6;
                worth += isNew(candidate.group(), chosen, true) ? 2 * cover : 0;
                worth += isNew(candidate.animal(), chosen, false) ? cover : 0;
            }
            if (worth > bestWorth) {
                best = candidate;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static double nearest(Candidate candidate, List<Candidate> chosen, Map<Candidate, double[]> places) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Candidate other : chosen) {
            nearest = Math.min(nearest, distance(places.get(candidate), places.get(other)));
        }
        return nearest;
    }

    private static boolean isNew(String name, List<Candidate> chosen, boolean group) {
        return !name.isEmpty()
                && chosen.stream().noneMatch(other -> (group ? other.group() : other.animal()).equals(name));
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    private static String reason(Candidate candidate, List<Candidate> chosen) {
        if (chosen.isEmpty()) {
            return "the most typical slice";
        }
        if (isNew(candidate.group(), chosen, true)) {
            return "covers group " + candidate.group()
                    + (isNew(candidate.animal(), chosen, false) ? ", animal " + candidate.animal() : "");
        }
        return isNew(candidate.animal(), chosen, false)
                ? "covers animal " + candidate.animal()
                : "most unlike the others";
    }

    /** What a person would notice, at most two traits; empty when it looks like most. */
    private static String traits(Candidate candidate, Map<Candidate, double[]> places) {
        double[] place = places.get(candidate);
        List<Integer> remarkable = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            if (Math.abs(place[i]) >= REMARKABLE) {
                remarkable.add(i);
            }
        }
        remarkable.sort(Comparator.comparingDouble(i -> -Math.abs(place[i])));
        StringBuilder text = new StringBuilder();
        for (int i : remarkable.subList(0, Math.min(2, remarkable.size()))) {
            Candidate.Trait trait = candidate.traits().get(i);
            text.append(text.isEmpty() ? ": " : ", ").append(place[i] > 0 ? trait.high() : trait.low());
        }
        return text.toString();
    }

    /** The traits of every candidate in deviations from the median; 0 where not known. */
    private static Map<Candidate, double[]> places(List<Candidate> candidates) {
        Map<Candidate, double[]> places = new HashMap<>();
        int count = candidates.isEmpty() ? 0 : candidates.get(0).traits().size();
        candidates.forEach(candidate -> places.put(candidate, new double[count]));
        for (int i = 0; i < count; i++) {
            float[] values = new float[candidates.size()];
            for (int c = 0; c < values.length; c++) {
                values[c] = (float) candidates.get(c).traits().get(i).value();
            }
            ChannelStatistics statistics = ChannelStatistics.of(values);
            double spread = Math.max(statistics.mad(), 1e-3 * Math.abs(statistics.median()));
            for (int c = 0; c < values.length; c++) {
                if (Float.isFinite(values[c]) && spread > 0) {
                    double deviation = (values[c] - statistics.median()) / spread;
                    places.get(candidates.get(c))[i] = Math.max(-MOST_DEVIATION, Math.min(MOST_DEVIATION, deviation));
                }
            }
        }
        return places;
    }
}
