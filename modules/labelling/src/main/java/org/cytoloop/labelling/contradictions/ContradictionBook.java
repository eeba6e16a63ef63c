/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.RuleAnswer;

/**
 * The labelled cells of a staining and what speaks against their labels. A changed label costs a few milliseconds with
 * thousands of cells, and gives the same answers as a book begun anew. Not thread-safe.
 *
 * <p>UNSURE is no part of it: it says that one cannot tell, is never trained on, and so contradicts neither a rule nor a
 * neighbour. A rule that says GREY or has no answer contradicts nothing.
 *
 * <p><b>Ranking.</b> The log odds that a label is wrong are those of the other label given what the cell looks like
 * (neighbours and rule, {@link EvidenceWeights}), plus ln 9 for every time the annotator said otherwise of the same cell,
 * minus ln 9 for every time the annotator said the same, the label itself included: as if one reading in ten were wrong,
 * which near the threshold is what people reach. With that, what agrees with a label counts as well as what contradicts
 * it, and all kinds can be compared. The score is that probability.
 */
public final class ContradictionBook {
    private static final double READING = Math.log(9);
    private static final int FEWEST_IDENTICAL = 3;

    private final NeighbourLists lists;
    private final List<LabelledCell> bySlot = new ArrayList<>();
    private final Map<CellRef, Integer> slots = new HashMap<>();

    /** @param dimensions number of coordinates of the cells' places */
    public ContradictionBook(int dimensions) {
        this.lists = new NeighbourLists(dimensions);
    }

    /** Number of cells. */
    public int size() {
        return slots.size();
    }

    /** What is held of a cell. */
    public Optional<LabelledCell> cell(CellRef cell) {
        Integer slot = slots.get(cell);
        return slot == null ? Optional.empty() : Optional.of(bySlot.get(slot));
    }

    /**
     * Adds many cells that are not held yet, on all threads of the task.
     *
     * @throws ProblemException when the task fails; the book is not to be used then
     */
    public void addAll(Collection<LabelledCell> cells, TaskContext task) throws ProblemException {
        int[] added = lists.addAll(cells.stream().map(LabelledCell::place).toList(), task);
        int i = 0;
        for (LabelledCell cell : cells) {
            hold(added[i++], cell);
        }
    }

    /** Adds a cell or replaces what is held of it. */
    public void put(LabelledCell cell) {
        Integer slot = slots.get(cell.cell());
        if (slot != null && Arrays.equals(bySlot.get(slot).place(), cell.place())) {
            bySlot.set(slot, cell);
            return;
        }
        remove(cell.cell());
        hold(lists.add(cell.place()), cell);
    }

    private void hold(int slot, LabelledCell cell) {
        while (bySlot.size() <= slot) {
            bySlot.add(null);
        }
        bySlot.set(slot, cell);
        slots.put(cell.cell(), slot);
    }

    /** Forgets a cell; does nothing when it is not held. */
    public void remove(CellRef cell) {
        Integer slot = slots.remove(cell);
        if (slot != null) {
            bySlot.set(slot, null);
            lists.remove(slot);
        }
    }

    private boolean isOn(int slot) {
        return bySlot.get(slot).label() == Label.ON;
    }

    /** Every label that something speaks against, the most likely wrong first, then in the order of the cells. */
    public List<Contradiction> ranked() {
        LookAlikes alike = new LookAlikes(lists, this::isOn);
        int n = bySlot.size();
        double[] odds = new double[n];
        boolean[] on = new boolean[lists.size()];
        double[] oddsOfHeld = new double[lists.size()];
        byte[] answers = new byte[lists.size()];
        int held = 0;
        for (int slot = 0; slot < n; slot++) {
            if (bySlot.get(slot) != null) {
                odds[slot] = alike.odds(slot);
                on[held] = isOn(slot);
                oddsOfHeld[held] = odds[slot];
                answers[held++] = answer(bySlot.get(slot).rule());
            }
        }
        EvidenceWeights weights = EvidenceWeights.fit(on, oddsOfHeld, answers);
        double[] trust = trust(on, answers);
        List<Contradiction> found = new ArrayList<>();
        for (int slot = 0; slot < n; slot++) {
            if (bySlot.get(slot) != null) {
                judge(slot, odds[slot], alike, weights, trust).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble(Contradiction::score).reversed().thenComparing(Contradiction::cell));
        return found;
    }

    private static byte answer(RuleAnswer rule) {
        return (byte) (rule == RuleAnswer.ON ? 1 : rule == RuleAnswer.OFF ? -1 : 0);
    }

    /** For the answers OFF (0) and ON (1): the share of labels that follow it. */
    private static double[] trust(boolean[] on, byte[] answers) {
        double[] follow = {1, 1};
        double[] all = {2, 2};
        for (int i = 0; i < on.length; i++) {
            if (answers[i] != 0) {
                int which = answers[i] > 0 ? 1 : 0;
                all[which]++;
                follow[which] += on[i] == answers[i] > 0 ? 1 : 0;
            }
        }
        return new double[] {follow[0] / all[0], follow[1] / all[1]};
    }

    private Optional<Contradiction> judge(
            int slot, double odds, LookAlikes alike, EvidenceWeights weights, double[] trust) {
        LabelledCell cell = bySlot.get(slot);
        int sign = isOn(slot) ? -1 : 1;
        Label other = isOn(slot) ? Label.OFF : Label.ON;
        byte answer = answer(cell.rule());
        Readings readings = cell.readings();
        List<Weighed> against = new ArrayList<>();
        if (answer == sign) {
            String text = "The rule says " + other + ": " + cell.reason().get();
            double strength = trust[answer > 0 ? 1 : 0];
            against.add(new Weighed(
                    new Evidence(ContradictionKind.RULE, other, strength, text, Optional.empty()), weights.rule()));
        }
        neighbours(slot, alike, sign * odds, other)
                .ifPresent(found -> against.add(new Weighed(found, weights.neighbours() * sign * odds)));
        boolean borneOut = answer == -sign || sign * odds < 0;
        int differing = readings.seen() && borneOut ? 0 : readings.differing();
        if (differing > 0) {
            double strength = differing / (differing + readings.agreeing() + 1.0);
            against.add(new Weighed(
                    new Evidence(ContradictionKind.EARLIER, other, strength, readings.text(), Optional.empty()),
                    differing * READING));
        }
        if (against.isEmpty()) {
            return Optional.empty();
        }
        against.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        double wrong = sign * (weights.intercept() + weights.neighbours() * odds + weights.rule() * answer)
                + (differing - readings.agreeing() - 1) * READING;
        List<Evidence> evidence = against.stream().map(Weighed::evidence).toList();
        return Optional.of(new Contradiction(cell.cell(), cell.label(), evidence, 1 / (1 + Math.exp(-wrong))));
    }

    private record Weighed(Evidence evidence, double weight) {}

    /** Present when the neighbours, weighed by distance, and most of the near-identical ones have the other label. */
    private Optional<Evidence> neighbours(int slot, LookAlikes alike, double oddsAgainst, Label other) {
        int identical = alike.identical(slot);
        int others = alike.others(slot, identical);
        if (oddsAgainst <= 0 || identical < FEWEST_IDENTICAL || 2 * others <= identical) {
            return Optional.empty();
        }
        String text = (others == identical ? "All of its " : others + " of its ") + identical
                + " nearest labelled cells are " + other;
        CellRef nearest = bySlot.get(alike.nearestOther(slot)).cell();
        double strength = 1 / (1 + Math.exp(-oddsAgainst));
        return Optional.of(new Evidence(ContradictionKind.NEIGHBOUR, other, strength, text, Optional.of(nearest)));
    }
}
