/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.operations.counts.CountBasis;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.GroupCounts;
import org.cytoloop.operations.counts.LeftOutSlice;
import org.cytoloop.operations.counts.Spread;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.reporting.model.FigureId;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.scoring.counts.AnimalRates;
import org.cytoloop.scoring.counts.CorrectedCount;

/** How many cells are ON by slice, animal and group, as called and corrected, with intervals. */
final class CountSection {
    private final StainingFacts facts;
    private final StudyCounts counts;
    private final boolean shared;
    private final boolean corrects;

    private CountSection(StainingFacts facts, StudyCounts counts) {
        this.facts = facts;
        this.counts = counts;
        this.shared = counts.mode() == DetectionMode.SHARED;
        this.corrects = counts.basis().corrects();
    }

    static Report.Section of(StainingFacts facts) {
        if (facts.counts().isEmpty()) {
            return new SectionDraft(facts.section("counts"), title(facts))
                    .text("No classifier has been trained, so nothing is counted.")
                    .section();
        }
        return new CountSection(facts, facts.counts().get()).section();
    }

    private static String title(StainingFacts facts) {
        return "Counts for " + facts.name();
    }

    private Report.Section section() {
        SectionDraft section = new SectionDraft(facts.section("counts"), title(facts));
        section.text(basis());
        section.table(rates());
        section.table(rows("Slices.", "slice", counts.slices()));
        section.text(unusable());
        section.table(leftOut());
        section.table(rows("Animals: their counted slices together.", "animal", counts.animals()));
        section.table(rows(
                "Groups: all counted slices of a group together, those without an animal as well.",
                "group",
                counts.groups().stream().map(GroupCounts::total).toList()));
        section.table(groups());
        return section.section();
    }

    private Prose basis() {
        Prose text = Prose.of("A cell is called ON from p(ON) of ");
        text.number(
                facts.id("round", counts.round().number(), "threshold"),
                counts.round().threshold(),
                2);
        text.words(" upwards, under round ").id(counts.round().number()).words(". ");
        text.count(facts.id("counts", "slices"), counts.slices().size()).words(" of ");
        text.counted("study/slices", facts.study().slices().size(), "slice is counted", "slices are counted");
        text.words(". ");
        if (!corrects) {
            return text.words(why(facts));
        }
        CountBasis basis = counts.basis();
        text.words("Corrected counts take into account how the exam's ");
        text.count(facts.id("counts", "exam", "n"), basis.exam().n()).words(" cells on counted slices were called (");
        text.reference("Rogan and Gladen 1978").words(", with rates of each animal): of the ON ");
        text.percents(facts.id("counts", "exam", "sensitivity"), basis.sensitivity(), 0);
        text.words(" are called ON, of the OFF ");
        text.percents(facts.id("counts", "exam", "specificity"), basis.specificity(), 0);
        text.words(" are called OFF. In brackets: ");
        return SampleSection.interval(text).words(" intervals.");
    }

    /** Why counts are not corrected. */
    static String why(StainingFacts facts) {
        if (facts.exam().draws().isEmpty()) {
            return "Counts are as called, not corrected and without intervals: no exam was drawn.";
        }
        return facts.exam().closed()
                ? "Counts are as called, not corrected and without intervals: the exam's answers allow no correction."
                : "Counts are as called, not corrected and without intervals: the exam is not closed yet.";
    }

    private TableDraft rates() {
        TableDraft table = new TableDraft(
                Prose.of("By what the counts of each animal are corrected: estimated from its own exam cells, and drawn"
                        + " towards the other animals where these are few."),
                "Animal",
                "Exam cells",
                "Sensitivity",
                "Specificity");
        for (AnimalRates rate : counts.basis().rates()) {
            String id = facts.id("counts", "rates", rate.animal());
            table.row(
                    StudySection.name(rate.animal(), "no animal"),
                    Prose.text().count(id + "/n", rate.examCells()),
                    Prose.text().percents(id + "/sensitivity", rate.sensitivity(), 0),
                    Prose.text().percents(id + "/specificity", rate.specificity(), 0));
        }
        return table;
    }

    private TableDraft rows(String caption, String unit, List<CountRow> rows) {
        List<String> head = new ArrayList<>();
        switch (unit) {
            case "slice" -> head.addAll(List.of("Slice", "Animal", "Group"));
            case "animal" -> head.addAll(List.of("Animal", "Group", "Slices", "Left out"));
            default -> head.addAll(List.of("Group", "Slices", "Left out"));
        }
        if (shared) {
            head.add("Cells");
        }
        head.add(shared ? "Called ON" : "Accepted (ON)");
        if (corrects) {
            head.add("ON, corrected");
        }
        if (shared) {
            head.add("Share called ON");
            if (corrects) {
                head.add("Share ON, corrected");
            }
        }
        head.add("Area (mm²)");
        head.add("Called ON per mm²");
        if (corrects) {
            head.add("ON per mm², corrected");
        }
        TableDraft table = new TableDraft(Prose.of(caption), head);
        for (CountRow row : rows) {
            table.row(row(unit, row));
        }
        return table;
    }

    private List<Prose> row(String unit, CountRow row) {
        List<Prose> cells = new ArrayList<>();
        String id;
        switch (unit) {
            case "slice" -> {
                id = facts.id("counts", "slice", row.slice());
                cells.add(Prose.text().name(row.slice()));
                cells.add(StudySection.name(row.animal(), "not told"));
                cells.add(StudySection.name(row.group(), "no group"));
            }
            case "animal" -> {
                id = facts.id("counts", "animal", row.animal(), row.group());
                cells.add(Prose.text().name(row.animal()));
                cells.add(StudySection.name(row.group(), "no group"));
                addSlices(cells, id, row);
            }
            default -> {
                id = facts.id("counts", "group", row.group());
                cells.add(StudySection.name(row.group(), "no group"));
                addSlices(cells, id, row);
            }
        }
        addCounts(cells, id, row);
        return cells;
    }

    private static void addSlices(List<Prose> cells, String id, CountRow row) {
        cells.add(Prose.text().count(id + "/slices", row.slices()));
        cells.add(Prose.text().count(id + "/left_out", row.leftOut()));
    }

    private void addCounts(List<Prose> cells, String id, CountRow row) {
        if (shared) {
            cells.add(Prose.text().count(id + "/cells", row.cells()));
        }
        cells.add(Prose.text().count(id + "/on", row.on()));
        if (corrects) {
            cells.add(corrected(id + "/corrected", row.corrected(), false));
        }
        if (shared) {
            cells.add(Prose.text().percent(id + "/share", row.share(), 1));
            if (corrects) {
                cells.add(corrected(id + "/corrected_share", row.correctedShare(), true));
            }
        }
        cells.add(Prose.text().number(id + "/area_mm2", row.areaMm2(), 3));
        cells.add(Prose.text().number(id + "/density", row.density(), 1));
        if (corrects) {
            cells.add(corrected(id + "/corrected_density", row.correctedDensity(), false));
        }
    }

    private static Prose corrected(String id, Optional<CorrectedCount> count, boolean share) {
        if (count.isEmpty()) {
            return Prose.of("n/a");
        }
        CorrectedCount of = count.get();
        Prose text = Prose.text();
        String low = FigureId.under(id, "low");
        String high = FigureId.under(id, "high");
        if (share) {
            text.percent(id, of.value(), 1).words(" (").percent(low, of.low(), 1);
            text.words(" to ").percent(high, of.high(), 1);
        } else {
            text.number(id, of.value(), 1).words(" (").number(low, of.low(), 0);
            text.words(" to ").number(high, of.high(), 0);
        }
        return text.words(of.clipped() ? "), as near as can be" : ")");
    }

    /** A verdict leaves nothing out by itself; whoever reads the counts must know. */
    private Prose unusable() {
        Prose names = Prose.text();
        for (SliceReview review : ReviewSection.holding(facts)) {
            boolean counted =
                    counts.slices().stream().anyMatch(row -> row.slice().equals(review.slice()));
            if (counted && review.verdict() == Verdict.UNUSABLE) {
                names.words(names.isEmpty() ? "" : ", ").name(review.slice());
            }
        }
        return names.isEmpty()
                ? names
                : Prose.of("Counted although judged not usable: ")
                        .add(names.list())
                        .words(".");
    }

    private TableDraft leftOut() {
        TableDraft table = new TableDraft(
                Prose.of("Slices that are not counted; they are no zeros."), "Slice", "Animal", "Group", "Why");
        for (LeftOutSlice slice : counts.leftOut()) {
            table.row(
                    Prose.text().name(slice.slice()),
                    StudySection.name(slice.animal(), "not told"),
                    StudySection.name(slice.group(), "no group"),
                    Prose.of(slice.reason().words()));
        }
        return table;
    }

    private TableDraft groups() {
        List<String> head = new ArrayList<>(List.of("Group", "Animals", "Called ON, mean", "SD"));
        if (corrects) {
            head.addAll(List.of("ON, corrected, mean", "SD"));
        }
        if (shared) {
            head.addAll(List.of("Share of ON, mean", "SD"));
        }
        head.addAll(List.of("ON per mm², mean", "SD"));
        TableDraft table = new TableDraft(
                Prose.of("Groups with the animal as the unit: mean and standard deviation over animals"
                        + (corrects ? "; shares and densities are corrected." : ".")),
                head);
        for (GroupCounts group : counts.groups()) {
            String id = facts.id("counts", "group", group.total().group());
            List<Prose> cells = new ArrayList<>();
            cells.add(StudySection.name(group.total().group(), "no group"));
            cells.add(Prose.text().count(id + "/animals", group.on().animals()));
            add(cells, id + "/on_of_animals", group.on(), false);
            if (corrects) {
                add(cells, id + "/corrected_of_animals", group.corrected(), false);
            }
            if (shared) {
                add(cells, id + "/share_of_animals", group.share(), true);
            }
            add(cells, id + "/density_of_animals", group.density(), false);
            table.row(cells);
        }
        return table;
    }

    private static void add(List<Prose> cells, String id, Spread spread, boolean share) {
        for (boolean mean : new boolean[] {true, false}) {
            String which = id + (mean ? "/mean" : "/sd");
            double value = mean ? spread.mean() : spread.sd();
            cells.add(
                    share ? Prose.text().percent(which, value, 1) : Prose.text().number(which, value, 1));
        }
    }
}
