/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Sample;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.workspace.Blinding;

/** The samples and how they were drawn: batches, annotators, blind repeats. */
final class SampleSection {
    /** Above this many batches only their sums by slice are shown; batches.csv has each. */
    private static final int MANY_BATCHES = 40;

    private final StainingFacts facts;

    private SampleSection(StainingFacts facts) {
        this.facts = facts;
    }

    static Report.Section of(StainingFacts facts) {
        return new SampleSection(facts).section();
    }

    private Report.Section section() {
        SectionDraft section = new SectionDraft(facts.section("samples"), "Samples for " + facts.name());
        if (facts.samples().isEmpty()) {
            return section.text("No cell has been labelled.").section();
        }
        long drawn = facts.samples().stream()
                .filter(sample -> !Double.isNaN(sample.inclusionProbability()))
                .count();
        Prose text = Prose.text()
                .counted(
                        facts.id("samples", "total"), facts.samples().size(), "cell is labelled", "cells are labelled");
        text.words(". ").count(facts.id("samples", "drawn"), drawn);
        section.text(
                text.words(" of them were drawn at random, so that the probability with which each was drawn is known;"
                        + " the others were chosen by people or put forward by the program."));
        batches(section);
        section.table(annotators());
        masks(section);
        agreement(section);
        return section.section();
    }

    private void batches(SectionDraft section) {
        List<Batch> batches = facts.batches();
        if (batches.isEmpty()) {
            return;
        }
        Prose text = Prose.text().counted(facts.id("batches", "count"), batches.size(), "batch was", "batches were");
        text.words(" drawn: cells were chosen at random and without replacement from those in a rectangle that had no"
                + " label and were not of the exam.");
        probabilities(text);
        section.text(text);
        section.table(batches.size() > MANY_BATCHES ? bySlice() : eachBatch());
    }

    private void probabilities(Prose text) {
        double[] all = facts.probabilities();
        if (all.length > 0) {
            text.words(" A cell was drawn with a probability of ");
            text.number(facts.id("batches", "probability", "min"), all[0], 3).words(" to ");
            text.number(facts.id("batches", "probability", "max"), all[all.length - 1], 3)
                    .words(" (median ");
            text.number(facts.id("batches", "probability", "median"), median(all), 3)
                    .words(").");
        }
    }

    /** Of ascending values; the mean of the two in the middle when their number is even. */
    static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private TableDraft eachBatch() {
        TableDraft table = new TableDraft(
                Prose.of("Batches. The probability is that of each eligible cell to be drawn."),
                "Batch",
                "Slice",
                "Class",
                "Asked",
                "Eligible",
                "Drawn",
                "Probability",
                "Seed",
                "By",
                "When");
        for (Batch batch : facts.batches()) {
            String[] ids = new String[] {"asked", "eligible", "drawn", "probability"};
            for (int i = 0; i < ids.length; i++) {
                ids[i] = facts.id("batch", batch.id(), ids[i]);
            }
            table.row(
                    Prose.text().id(batch.id()),
                    Prose.text().name(batch.slice()),
                    Prose.of(batch.label() == null ? "by rule" : batch.label().name()),
                    Prose.text().count(ids[0], batch.asked()),
                    Prose.text().count(ids[1], batch.eligible()),
                    Prose.text().count(ids[2], batch.drawn()),
                    Prose.text().number(ids[3], batch.drawn() / (double) batch.eligible(), 3),
                    Prose.text().id(batch.seed()),
                    Prose.text().name(batch.annotator()),
                    Prose.text().time(batch.time()));
        }
        return table;
    }

    private TableDraft bySlice() {
        Map<String, List<Batch>> slices = new TreeMap<>();
        facts.batches().forEach(batch -> slices.computeIfAbsent(batch.slice(), slice -> new ArrayList<>())
                .add(batch));
        TableDraft table = new TableDraft(Prose.of("Batches by slice."), "Slice", "Batches", "Cells drawn");
        slices.forEach((slice, of) -> table.row(
                Prose.text().name(slice),
                Prose.text().count(facts.id("batches", "slice", slice, "count"), of.size()),
                Prose.text()
                        .count(
                                facts.id("batches", "slice", slice, "drawn"),
                                of.stream().mapToLong(Batch::drawn).sum())));
        return table;
    }

    private TableDraft annotators() {
        TableDraft table = new TableDraft(
                Prose.of("Who gave the labels that hold now, and when."),
                "Annotator",
                "Samples",
                "First label",
                "Last label");
        facts.byAnnotator().forEach((who, samples) -> {
            List<Instant> times = samples.stream()
                    .map(Sample::time)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            table.row(
                    Prose.text().name(who),
                    Prose.text().count(facts.id("samples", "annotator", who), samples.size()),
                    Prose.text().time(times.get(0)),
                    Prose.text().time(times.get(times.size() - 1)));
        });
        return table;
    }

    private void masks(SectionDraft section) {
        for (Blinding.Mask mask : facts.study().blinding().masks()) {
            Prose text = Prose.of("The names of slices, animals and groups were hidden from those who labelled from ");
            text.time(mask.from());
            if (mask.to() == null) {
                text.words(" on");
            } else {
                text.words(" to ").time(mask.to());
            }
            section.text(text.words("."));
        }
        if (!facts.study().blinding().masks().isEmpty()) {
            section.text(Prose.text()
                    .count(facts.id("samples", "masked"), facts.masked())
                    .words(" of the labels that hold now were given during that time."));
        }
    }

    private void agreement(SectionDraft section) {
        AgreementReport report = facts.agreement();
        if (report.intra().isEmpty() && report.inter().isEmpty()) {
            section.text("No cell was labelled a second time, so agreement is not known.");
            return;
        }
        Prose caption = Prose.of(
                "Cells that were labelled twice, the second time blind: share with the same label" + " (interval of ");
        caption.reference("Wilson 1927")
                .words(") and Cohen's kappa (")
                .reference("Cohen 1960")
                .words("), with ");
        interval(caption).words(" intervals. Unsure is a class of its own here.");
        TableDraft table = new TableDraft(caption, "Annotators", "Cells", "Same", "Share the same", "Kappa");
        report.intra().forEach(of -> row(table, of, facts.id("agreement", of.first())));
        report.inter().forEach(of -> row(table, of, facts.id("agreement", of.first(), of.second())));
        section.table(table);
    }

    private static void row(TableDraft table, RaterAgreement of, String id) {
        Prose who = Prose.text().name(of.first());
        if (of.isIntra()) {
            who.words(" twice");
        } else {
            who.words(" and ").name(of.second());
        }
        table.row(
                who,
                Prose.text().count(id + "/n", of.overall().n()),
                Prose.text().count(id + "/same", of.overall().table().agreed()),
                Prose.text().percents(id + "/share", of.overall().agreement(), 0),
                Prose.text().interval(id + "/kappa", of.overall().kappa().interval(), 2));
    }

    /** "95 %", the level of all intervals. */
    static Prose interval(Prose text) {
        return text.count("interval/percent", 95).words(" %");
    }
}
