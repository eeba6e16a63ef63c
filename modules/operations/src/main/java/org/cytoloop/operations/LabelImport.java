/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.LabelImporter;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelReceipt;
import org.cytoloop.workspace.Study;

/** Gives the cells of a study the labels of a table: all of them or, when one line is wrong, none. */
public final class LabelImport {
    private LabelImport() {}

    /**
     * Labels that are on disk.
     *
     * @param labelled number of cells that were given a label
     * @param unmatched number of rows with no cell near enough
     * @param ofExam number of cells that rows named and that took no label, for they are in the exam
     * @param receipt where the labels stand in the journal; empty when no row matched
     */
    public record Outcome(int labelled, int unmatched, int ofExam, Optional<LabelReceipt> receipt) {}

    /**
     * What an import would do, to be looked at before it is done.
     *
     * @param staining name of the staining
     * @param labels the cells that rows name or lie nearest to, with their new labels; without those of the exam
     * @param unmatched number of rows with no cell near enough
     * @param ofExam number of cells that rows name and that take no label, for they are in the exam
     * @param added cells that have no label yet
     * @param flipped cells whose label would be another
     * @param confirmed cells that have this label already
     */
    public record Plan(
            String staining,
            Map<CellRef, Label> labels,
            int unmatched,
            int ofExam,
            int added,
            int flipped,
            int confirmed) {
        /** Keeps an unmodifiable copy in the same order. */
        public Plan {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }
    }

    /**
     * Reads a table of labels with the importer that supports it best.
     *
     * @throws ProblemException when it cannot be read, saying where and why
     */
    public static List<LabelledPoint> read(Path file, TaskContext task) throws ProblemException {
        Optional<LabelImporter> best = Services.labelImporterFor(file);
        // when none claims the file, the first one's message says best what is wrong with it
        LabelImporter importer =
                best.isPresent() ? best.get() : Services.first(LabelImporter.class, "importer for labels");
        GuardedCall guard = new GuardedCall("labels", importer.id());
        List<LabelledPoint> rows = guard.call("while it read " + file, task, () -> importer.read(file, task));
        if (rows == null) {
            throw guard.problem("gave no answer for " + file, null);
        }
        return rows;
    }

    /**
     * The cells that rows mean.
     *
     * @param labels by cell, in the order of the rows; unmodifiable
     * @param unmatched number of rows with no cell near enough
     */
    public record Meant(Map<CellRef, Label> labels, int unmatched) {
        /** Keeps an unmodifiable copy in the same order. */
        public Meant {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }
    }

    /**
     * Finds the cells that the rows name or lie nearest to. Of several rows for one cell the last wins.
     *
     * @param file where the rows come from, for messages
     * @param radiusPx how far a row's position may be from the centroid, px
     * @throws ProblemException for labels of another staining, an unknown slice, a position outside the slice, or a cell
     *     number that does not exist
     */
    public static Meant meant(Study study, String staining, Path file, List<LabelledPoint> rows, double radiusPx)
            throws ProblemException {
        StudyParts.staining(study, staining);
        Map<CellRef, Label> labels = new LinkedHashMap<>();
        int unmatched = 0;
        RowCells cells = new RowCells(study, file, radiusPx);
        for (LabelledPoint row : rows) {
            requireStaining(staining, file, row);
            Optional<CellRef> cell = cells.find(row);
            if (cell.isPresent()) {
                labels.put(cell.get(), row.label());
            } else {
                unmatched++;
            }
        }
        return new Meant(labels, unmatched);
    }

    /**
     * What labelling the cells of {@link #meant} would do; those of the exam take no label.
     *
     * @throws ProblemException as {@link #meant}
     */
    public static Plan plan(Study study, String staining, Path file, List<LabelledPoint> rows, double radiusPx)
            throws ProblemException {
        Meant meant = meant(study, staining, file, rows, radiusPx);
        Map<CellRef, Label> labels = new LinkedHashMap<>(meant.labels());
        int named = labels.size();
        labels.keySet().removeAll(study.exams().reserved(staining));
        int ofExam = named - labels.size();
        int added = 0;
        int flipped = 0;
        for (Map.Entry<CellRef, Label> entry : labels.entrySet()) {
            Optional<Sample> now = study.sample(staining, entry.getKey());
            if (now.isEmpty()) {
                added++;
            } else if (now.get().label() != entry.getValue()) {
                flipped++;
            }
        }
        return new Plan(staining, labels, meant.unmatched(), ofExam, added, flipped, labels.size() - added - flipped);
    }

    private static void requireStaining(String staining, Path file, LabelledPoint row) throws ProblemException {
        if (!row.staining().isEmpty() && !row.staining().equals(staining)) {
            throw new ProblemException(file.getFileName() + ", line " + row.line() + ": this label is for the staining "
                    + row.staining() + ", not for " + staining + "; choose the staining of the file.");
        }
    }

    /**
     * Labels the cells of a plan, as one change that can be undone.
     *
     * @throws ProblemException when the cells of a slice were replaced since by fewer, or a cell came into the exam
     */
    public static Outcome apply(Study study, Plan plan, SampleOrigin origin) throws ProblemException {
        if (plan.labels().isEmpty()) {
            return new Outcome(0, plan.unmatched(), plan.ofExam(), Optional.empty());
        }
        List<LabelCommand.Assignment> assignments = plan.labels().entrySet().stream()
                .map(e -> new LabelCommand.Assignment(e.getKey(), e.getValue(), Double.NaN))
                .toList();
        LabelReceipt receipt = study.label(LabelCommand.byHand(plan.staining(), assignments, origin, 0));
        return new Outcome(plan.labels().size(), plan.unmatched(), plan.ofExam(), Optional.of(receipt));
    }

    /** Plans and applies at once. */
    public static Outcome apply(
            Study study, String staining, Path file, List<LabelledPoint> rows, double radiusPx, SampleOrigin origin)
            throws ProblemException {
        return apply(study, plan(study, staining, file, rows, radiusPx), origin);
    }
}
