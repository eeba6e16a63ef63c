/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** The present cells of a study by animal, those of the exam set apart. */
final class ExamPopulation {
    private final List<String> animals = new ArrayList<>();
    private final List<List<OnSlice>> slices = new ArrayList<>();

    /** The cells of one slice; {@code reserved} holds indices. */
    private record OnSlice(CellSetInfo cellSet, BitSet reserved) {
        int free() {
            return cellSet.count() - reserved.cardinality();
        }
    }

    private ExamPopulation() {}

    static ExamPopulation of(Study study, Set<CellRef> reserved) {
        Map<String, BitSet> bySlice = new HashMap<>();
        for (CellRef cell : reserved) {
            bySlice.computeIfAbsent(cell.slice(), s -> new BitSet()).set(cell.cell() - 1);
        }
        SortedMap<String, List<OnSlice>> byAnimal = new TreeMap<>();
        for (Slice slice : study.slices()) {
            Optional<CellSetInfo> cellSet = study.cellSet(slice.name());
            if (cellSet.isPresent() && cellSet.get().count() > 0) {
                BitSet taken = bySlice.getOrDefault(slice.name(), new BitSet());
                byAnimal.computeIfAbsent(slice.animal(), a -> new ArrayList<>()).add(new OnSlice(cellSet.get(), taken));
            }
        }
        ExamPopulation population = new ExamPopulation();
        byAnimal.forEach((animal, all) -> {
            population.animals.add(animal);
            population.slices.add(all);
        });
        return population;
    }

    /** The animals that have cells, ordered by name; empty for slices without one. */
    List<String> animals() {
        return List.copyOf(animals);
    }

    /** Cells of each animal that can be drawn. */
    int[] eligible() {
        return slices.stream()
                .mapToInt(all -> all.stream().mapToInt(OnSlice::free).sum())
                .toArray();
    }

    /** Cells of each animal that are in the exam. */
    int[] reserved() {
        return slices.stream()
                .mapToInt(all ->
                        all.stream().mapToInt(on -> on.reserved().cardinality()).sum())
                .toArray();
    }

    /** The candidate of an index among the cells of an animal that can be drawn, by slice and number. */
    CellRef cell(int animal, int candidate) {
        int left = candidate;
        for (OnSlice on : slices.get(animal)) {
            if (left < on.free()) {
                int cell = on.reserved().nextClearBit(0);
                for (int i = 0; i < left; i++) {
                    cell = on.reserved().nextClearBit(cell + 1);
                }
                return new CellRef(on.cellSet().slice(), cell + 1);
            }
            left -= on.free();
        }
        throw new IndexOutOfBoundsException(candidate);
    }

    /**
     * Checks that no cells were replaced since.
     *
     * @throws ProblemException when some were
     */
    void requirePresent(Study study) throws ProblemException {
        for (List<OnSlice> all : slices) {
            for (OnSlice on : all) {
                String slice = on.cellSet().slice();
                if (study.cellSet(slice).filter(on.cellSet()::equals).isEmpty()) {
                    throw new ProblemException("Slice \"" + slice + "\" got other cells while the exam was drawn; try"
                            + " again when detection is done.");
                }
            }
        }
    }
}
