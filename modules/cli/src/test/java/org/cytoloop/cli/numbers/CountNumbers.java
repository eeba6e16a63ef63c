/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.cytoloop.cli.numbers.ExportedTables.integer;
import static org.cytoloop.cli.numbers.ExportedTables.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.reporting.groups.GroupComparison;
import org.cytoloop.reporting.groups.GroupTest;
import org.cytoloop.scoring.counts.AnimalCalls;
import org.cytoloop.scoring.counts.AnimalRates;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.scoring.counts.CountCorrection;
import org.cytoloop.scoring.counts.Tally;

/** Calls and counts of the current round, from cells.csv, exam.csv, detections.csv, training.csv and rounds.csv. */
final class CountNumbers {
    /** The test the report was asked for. */
    static final GroupTest TEST = GroupTest.PERMUTATION;

    private static final long SEED = 1978;

    private final List<CountedSlice> slices = new ArrayList<>();
    private final Map<String, Map<String, String>> images = new LinkedHashMap<>();
    private final Map<String, Counted> known = new HashMap<>();
    private CountCorrection correction;
    private Confusion exam = new Confusion(0, 0, 0, 0);

    /** A row of the counts: slices together. */
    private record Counted(List<CountedSlice> of, CorrectedCount corrected) {
        double cells() {
            return of.stream().mapToLong(slice -> slice.tally().cells()).sum();
        }

        double on() {
            return of.stream().mapToLong(slice -> slice.tally().calledOn()).sum();
        }

        double areaMm2() {
            return of.stream().mapToDouble(CountedSlice::areaMm2).sum();
        }
    }

    CountNumbers(ExportedTables tables, String staining, ExamNumbers answers) {
        tables.of("detections").forEach(row -> images.put(row.get("slice"), row));
        Map<String, String> round = tables.of("rounds", staining).stream()
                .filter(row -> row.get("current").equals("yes"))
                .findFirst()
                .orElseThrow();
        Map<String, Map<Integer, Boolean>> known = new HashMap<>();
        if (answers.isClosed()) {
            answers.scored(round.get("round"))
                    .forEach(row -> known.computeIfAbsent(row.get("slice"), slice -> new HashMap<>())
                            .put(integer(row, "cell"), row.get("answer").equals("ON")));
        }
        Map<String, List<Map<String, String>>> cells = new LinkedHashMap<>();
        for (Map<String, String> row : tables.of("cells", staining)) {
            if (!row.get("p_on").isEmpty()) {
                cells.computeIfAbsent(row.get("slice"), slice -> new ArrayList<>())
                        .add(row);
            }
        }
        cells.forEach((slice, rows) -> slices.add(CountedSlice.of(
                rows,
                StudyNumbers.areaMm2(images.get(slice)),
                number(round, "threshold"),
                known.getOrDefault(slice, Map.of()))));
        correct();
    }

    private void correct() {
        Map<String, List<CountedSlice>> animals = new TreeMap<>();
        slices.forEach(slice -> animals.computeIfAbsent(slice.animal(), animal -> new ArrayList<>())
                .add(slice));
        List<AnimalCalls> calls = new ArrayList<>();
        animals.forEach((animal, of) -> {
            Confusion own =
                    of.stream().map(CountedSlice::exam).reduce(new Confusion(0, 0, 0, 0), CountCorrection::plus);
            exam = CountCorrection.plus(exam, own);
            calls.add(new AnimalCalls(
                    animal,
                    own,
                    of.stream().mapToLong(slice -> slice.tally().cells()).sum(),
                    of.stream().mapToLong(CountedSlice::labelled).sum(),
                    of.stream().mapToLong(CountedSlice::labelledOn).sum(),
                    of.stream().mapToLong(CountedSlice::calledOn).sum()));
        });
        if (CountCorrection.obstacle(exam) == null) {
            correction = CountCorrection.of(calls, SEED, TaskContext.quiet(1));
        }
    }

    double value(String topic, Ask ask) throws ProblemException {
        return switch (topic) {
            case "calls" -> calls(ask);
            case "groups" -> groups(ask);
            default -> counts(ask);
        };
    }

    private List<CountedSlice> of(Predicate<CountedSlice> which) {
        return slices.stream().filter(which).toList();
    }

    private double calls(Ask ask) {
        String what = ask.next();
        List<CountedSlice> of = slices;
        if (what.equals("slice") || what.equals("animal")) {
            String name = ask.next();
            of = of(slice -> (what.equals("slice") ? slice.slice() : slice.animal()).equals(name));
        }
        Counted counted = new Counted(of, null);
        return switch (what.equals("slice") || what.equals("animal") ? ask.next() : what) {
            case "on" -> counted.on();
            case "off" -> counted.cells() - counted.on();
            case "cells" -> counted.cells();
            case "share" -> counted.on() / counted.cells();
            default -> throw ask.unknown();
        };
    }

    private double counts(Ask ask) {
        String what = ask.next();
        return switch (what) {
            case "slices" -> slices.size();
            case "left_out" -> images.size() - slices.size();
            case "exam" -> exam(ask);
            case "rates" -> rates(correction.rates(ask.next()), ask);
            case "slice" -> {
                Counted row = slice(ask.next());
                yield row(ask.next(), row, each -> false, ask);
            }
            case "animal" -> {
                String animal = ask.next();
                String group = ask.next();
                yield row(
                        ask.next(),
                        animal(animal, group),
                        row -> row.get("animal").equals(animal)
                                && row.get("group").equals(group),
                        ask);
            }
            case "group" -> group(ask.next(), ask);
            default -> throw ask.unknown();
        };
    }

    private double exam(Ask ask) {
        return switch (ask.next()) {
            case "n" -> exam.n();
            case "sensitivity" -> ask.of(Wilson.of(exam.tp(), exam.tp() + exam.fn()));
            case "specificity" -> ask.of(Wilson.of(exam.tn(), exam.tn() + exam.fp()));
            default -> throw ask.unknown();
        };
    }

    private static double rates(AnimalRates rates, Ask ask) {
        return switch (ask.next()) {
            case "n" -> rates.examCells();
            case "sensitivity" -> ask.of(rates.sensitivity());
            case "specificity" -> ask.of(rates.specificity());
            default -> throw ask.unknown();
        };
    }

    private Counted slice(String name) {
        return known.computeIfAbsent("slice " + name, key -> counted(name));
    }

    private Counted counted(String name) {
        CountedSlice of = of(slice -> slice.slice().equals(name)).get(0);
        return new Counted(
                List.of(of),
                correction == null
                        ? null
                        : correction.slice(of.animal(), of.tally(), of.slice().hashCode()));
    }

    private Counted animal(String animal, String group) {
        return together(
                of(slice -> slice.animal().equals(animal) && slice.group().equals(group)));
    }

    private Counted together(List<CountedSlice> of) {
        Map<String, Tally> tallies = new TreeMap<>();
        of.forEach(slice -> tallies.merge(slice.animal(), slice.tally(), Tally::plus));
        return new Counted(of, correction == null ? null : correction.animals(tallies));
    }

    private double row(String what, Counted row, Predicate<Map<String, String>> missed, Ask ask) {
        return switch (what) {
            case "cells" -> row.cells();
            case "on" -> row.on();
            case "share" -> row.on() / row.cells();
            case "area_mm2" -> row.areaMm2();
            case "density" -> row.on() / row.areaMm2();
            case "slices" -> row.of().size();
            case "left_out" ->
                images.values().stream().filter(missed).count() - row.of().size();
            case "corrected" -> of(row.corrected(), ask);
            case "corrected_share" -> of(row.corrected().per(row.cells()), ask);
            case "corrected_density" -> of(row.corrected().per(row.areaMm2()), ask);
            default -> throw ask.unknown();
        };
    }

    private static double of(CorrectedCount count, Ask ask) {
        return ask.isDone() ? count.value() : ask.next().equals("low") ? count.low() : count.high();
    }

    private List<Counted> animals(String group) {
        List<Counted> animals = new ArrayList<>();
        of(slice -> slice.group().equals(group) && !slice.animal().isEmpty()).stream()
                .map(CountedSlice::animal)
                .distinct()
                .sorted()
                .forEach(animal -> animals.add(animal(animal, group)));
        return animals;
    }

    private double group(String group, Ask ask) {
        List<Counted> animals = animals(group);
        String what = ask.next();
        if (what.equals("animals")) {
            return animals.size();
        }
        if (!what.endsWith("_of_animals")) {
            return row(
                    what,
                    known.computeIfAbsent(
                            "group " + group,
                            key -> together(of(slice -> slice.group().equals(group)))),
                    row -> row.get("group").equals(group),
                    ask);
        }
        ToDoubleFunction<Counted> metric =
                switch (what) {
                    case "on_of_animals" -> Counted::on;
                    case "corrected_of_animals" -> row -> row.corrected().value();
                    case "share_of_animals" -> this::share;
                    case "density_of_animals" -> this::density;
                    default -> throw ask.unknown();
                };
        return spread(animals.stream().mapToDouble(metric).toArray(), ask);
    }

    /** Corrected where that can be, else as called. */
    private double best(Counted row) {
        return correction == null ? row.on() : row.corrected().value();
    }

    private double share(Counted row) {
        return best(row) / row.cells();
    }

    private double density(Counted row) {
        return best(row) / row.areaMm2();
    }

    private static double spread(double[] values, Ask ask) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return switch (ask.next()) {
            case "mean" -> mean;
            case "sd" -> Math.sqrt(squares / (values.length - 1));
            case "median" -> {
                double[] sorted = values.clone();
                Arrays.sort(sorted);
                yield (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
            }
            default -> throw ask.unknown();
        };
    }

    private double groups(Ask ask) throws ProblemException {
        ToDoubleFunction<Counted> metric =
                switch (ask.next()) {
                    case "on" -> this::best;
                    case "share" -> this::share;
                    case "density" -> this::density;
                    case "cell-density" -> row -> row.cells() / row.areaMm2();
                    default -> throw ask.unknown();
                };
        String what = ask.next();
        if (what.equals("test")) {
            return test(metric, ask);
        }
        double[] values = animals(ask.next()).stream()
                .mapToDouble(metric)
                .filter(Double::isFinite)
                .toArray();
        return what.equals("animals") ? values.length : spread(values, new Ask(List.of(what)));
    }

    private double test(ToDoubleFunction<Counted> metric, Ask ask) throws ProblemException {
        String what = ask.next();
        double[] first = animals(ask.next()).stream().mapToDouble(metric).toArray();
        double[] second = animals(ask.next()).stream().mapToDouble(metric).toArray();
        GroupComparison of = GroupComparison.of(TEST, first, second, TaskContext.quiet(1));
        return switch (what) {
            case "p" -> of.p();
            case "statistic" -> of.statistic();
            case "smallest" -> of.smallestP();
            case "effect" -> ask.of(of.effect());
            default -> throw ask.unknown();
        };
    }
}
