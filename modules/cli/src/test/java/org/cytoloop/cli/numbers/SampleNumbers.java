/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.cytoloop.cli.numbers.ExportedTables.number;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.cytoloop.labelling.agreement.RatingPair;
import org.cytoloop.steering.balance.OriginWords;

/** Samples, batches, rule and agreement, from samples.csv, batches.csv, rules.csv, rule_examples.csv and repeats.csv. */
final class SampleNumbers {
    private final ExportedTables tables;
    private final String staining;
    private final List<Map<String, String>> samples;
    private final List<Map<String, String>> batches;

    SampleNumbers(ExportedTables tables, String staining) {
        this.tables = tables;
        this.staining = staining;
        this.samples = tables.of("samples", staining).stream()
                .filter(row -> !row.get("origin").equals(SampleOrigin.EXAM.name()))
                .toList();
        this.batches = tables.of("batches", staining);
    }

    double value(String topic, Ask ask) {
        return switch (topic) {
            case "samples" -> samples(ask);
            case "batches" -> batches(ask);
            case "batch" -> batch(ask.next(), ask.next());
            case "rule" -> rule(ask);
            default -> agreement(ask);
        };
    }

    private double samples(Ask ask) {
        String what = ask.next();
        return switch (what) {
            case "drawn" ->
                samples.stream()
                        .filter(row -> !row.get("inclusion_probability").isEmpty())
                        .count();
            case "masked" -> masked();
            case "annotators" ->
                samples.stream().map(row -> row.get("annotator")).distinct().count();
            case "annotator" ->
                of(samples, row -> row.get("annotator"), ask.next()).size();
            case "slice", "animal" -> count(of(samples, row -> row.get(what), ask.next()), ask.next());
            case "origin" -> count(of(samples, SampleNumbers::origin, ask.next()), ask.next());
            case "version" -> count(of(samples, SampleNumbers::version, ask.next()), ask.next());
            case "day" -> count(of(samples, SampleNumbers::day, ask.next()), ask.next());
            default -> count(samples, what);
        };
    }

    /** Labels given while names were hidden. */
    private double masked() {
        List<String> times = tables.of("settings").stream()
                .filter(row -> row.get("kind").equals("mask"))
                .map(row -> row.get("value"))
                .toList();
        double masked = 0;
        for (Map<String, String> sample : samples) {
            String time = sample.get("time");
            for (int i = 0; i < times.size(); i += 2) {
                boolean ended = !times.get(i + 1).isEmpty() && time.compareTo(times.get(i + 1)) >= 0;
                masked += time.compareTo(times.get(i)) >= 0 && !ended ? 1 : 0;
            }
        }
        return masked;
    }

    private static String origin(Map<String, String> row) {
        return OriginWords.of(SampleOrigin.valueOf(row.get("origin")));
    }

    private static String version(Map<String, String> row) {
        String version = row.get("rule_version");
        return version.isEmpty() ? "no rule" : "version " + version;
    }

    private static String day(Map<String, String> row) {
        return Instant.parse(row.get("time"))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private static List<Map<String, String>> of(
            List<Map<String, String>> rows, Function<Map<String, String>, String> key, String value) {
        return rows.stream().filter(row -> key.apply(row).equals(value)).toList();
    }

    private static double count(List<Map<String, String>> rows, String what) {
        double on = labelled(rows, "ON");
        double off = labelled(rows, "OFF");
        return switch (what) {
            case "on" -> on;
            case "off" -> off;
            case "unsure" -> labelled(rows, "UNSURE");
            case "total" -> rows.size();
            case "share" -> on / (on + off);
            default -> throw new AssertionError("not counted: " + what);
        };
    }

    private static double labelled(List<Map<String, String>> rows, String label) {
        return rows.stream().filter(row -> row.get("label").equals(label)).count();
    }

    private double batches(Ask ask) {
        return switch (ask.next()) {
            case "count" -> batches.size();
            case "probability" -> probability(ask.next());
            case "slice" -> {
                var of = of(batches, row -> row.get("slice"), ask.next());
                yield ask.next().equals("count")
                        ? of.size()
                        : of.stream().mapToDouble(row -> number(row, "drawn")).sum();
            }
            default -> throw ask.unknown();
        };
    }

    private double probability(String which) {
        double[] all = batches.stream()
                .mapToDouble(row -> number(row, "drawn") / number(row, "eligible"))
                .sorted()
                .toArray();
        return switch (which) {
            case "min" -> Arrays.stream(all).min().orElseThrow();
            case "max" -> Arrays.stream(all).max().orElseThrow();
            default -> (all[all.length / 2] + all[(all.length - 1) / 2]) / 2;
        };
    }

    private double batch(String id, String what) {
        Map<String, String> row =
                of(batches, each -> each.get("batch"), id).stream().findFirst().orElseThrow();
        return what.equals("probability") ? number(row, "drawn") / number(row, "eligible") : number(row, what);
    }

    private double rule(Ask ask) {
        List<Map<String, String>> rules = tables.of("rules", staining);
        String what = ask.next();
        if (what.equals("versions")) {
            return rules.size();
        }
        if (what.equals("examples")) {
            String newest = rules.get(rules.size() - 1).get("version");
            String kind = ask.next();
            return tables.of("rule_examples", staining).stream()
                    .filter(row ->
                            row.get("version").equals(newest) && row.get("kind").equals(kind))
                    .count();
        }
        return of(samples, row -> row.get("rule_version"), what.equals("0") ? "" : what)
                .size();
    }

    /** Of closed repeats: answered, not hidden in the newest batch, not of cells that are in the exam by now. */
    private double agreement(Ask ask) {
        String newest = batches.isEmpty() ? "" : batches.get(batches.size() - 1).get("batch");
        Set<String> exam = new HashSet<>();
        tables.of("exam", staining).forEach(row -> exam.add(row.get("slice") + "/" + row.get("cell")));
        List<RatingPair> pairs = new ArrayList<>();
        for (Map<String, String> row : tables.of("repeats", staining)) {
            boolean open = !row.get("batch").isEmpty() && row.get("batch").equals(newest);
            if (!row.get("second").isEmpty() && !open && !exam.contains(row.get("slice") + "/" + row.get("cell"))) {
                pairs.add(new RatingPair(
                        Label.valueOf(row.get("first")),
                        Label.valueOf(row.get("second")),
                        row.get("first_annotator"),
                        row.get("second_annotator"),
                        Instant.parse(row.get("second_time")),
                        Double.NaN));
            }
        }
        AgreementReport report = AgreementReport.of(pairs, AgreementReport.Question.about("", "", ZoneOffset.UTC));
        String first = ask.next();
        String what = ask.next();
        boolean two = !Set.of("n", "same", "share", "kappa").contains(what);
        String second = two ? what : first;
        RaterAgreement of = (two ? report.inter() : report.intra())
                .stream()
                        .filter(each ->
                                each.first().equals(first) && each.second().equals(second))
                        .findFirst()
                        .orElseThrow(ask::unknown);
        return switch (two ? ask.next() : what) {
            case "n" -> of.overall().n();
            case "same" -> of.overall().table().agreed();
            case "share" -> ask.of(of.overall().agreement());
            case "kappa" -> ask.of(of.overall().kappa().interval());
            default -> throw ask.unknown();
        };
    }
}
