/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.review.ForeignSlices;
import org.cytoloop.mistakes.review.ReviewAdvice;
import org.cytoloop.mistakes.review.ReviewDraft;
import org.cytoloop.mistakes.review.ReviewNeed;
import org.cytoloop.mistakes.review.ReviewSummary;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code cytoloop reviews}: slices by their need of review, and what was said of them. */
@Command(
        name = "reviews",
        mixinStandardHelpOptions = true,
        description = "Show the slices by how much they need a look under a round, and the verdicts on them; or give a"
                + " verdict.")
public final class ReviewsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--round", paramLabel = "R", description = "The round (default: the current one).")
    private Integer roundNumber;

    @Option(names = "--slice", paramLabel = "NAME", description = "The slice to give a verdict on.")
    private String slice;

    @Option(
            names = "--verdict",
            paramLabel = "V",
            description = "The verdict: good, mistakes, unusable, or none to take it back.")
    private Given verdict;

    @Option(
            names = "--kind",
            paramLabel = "K",
            converter = KindConverter.class,
            description =
                    "What kind of mistakes: missed-weak-on, missed-strong-on, background-on, vessel-or-debris, edge,"
                            + " out-of-focus, neighbour-light, borderline, other; may be given several times.")
    private List<MistakeKind> kinds = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "A note to keep with the verdict.")
    private String note;

    /** A verdict as it is written, or none. */
    enum Given {
        good(Verdict.GOOD),
        mistakes(Verdict.MISTAKES),
        unusable(Verdict.UNUSABLE),
        none(null);

        private final Verdict verdict;

        Given(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    /** Kinds of mistakes as they are written. */
    static final class KindConverter implements ITypeConverter<MistakeKind> {
        @Override
        public MistakeKind convert(String text) {
            for (MistakeKind kind : MistakeKind.values()) {
                if (id(kind).equals(text)) {
                    return kind;
                }
            }
            throw new TypeConversionException("'" + text + "' is no kind of mistake");
        }

        static String id(MistakeKind kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() throws Exception {
        checkUsage();
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(roundNumber));
            if (verdict != null) {
                give(opened, round);
            }
            TaskContext task = common.task();
            ForeignSlices foreign = ForeignSlices.of(opened, round, task.part(0, 0.8));
            List<SliceNeed> needs = ReviewNeed.of(opened, round, foreign.slices(), task.part(0.8, 1));
            ReviewSummary summary = ReviewSummary.of(opened, round);
            common.console().result(json(summary, needs, foreign), words(summary, needs));
            foreign.notes().forEach(common.console()::note);
            MaskedNote.print(common.console(), opened, "this list names slices");
        }
        return 0;
    }

    private void checkUsage() {
        if ((slice == null) != (verdict == null)) {
            throw new ParameterException(spec.commandLine(), "--slice and --verdict go together.");
        }
        boolean words = note != null || !kinds.isEmpty();
        if (words && (verdict == null || verdict == Given.none)) {
            throw new ParameterException(spec.commandLine(), "--kind and --note go with a --verdict.");
        }
        if (!kinds.isEmpty() && verdict != Given.mistakes) {
            throw new ParameterException(spec.commandLine(), "--kind goes with --verdict mistakes.");
        }
    }

    /** Says just what is given on the command line, whatever was said before. */
    private void give(Study opened, RoundInfo round) throws ProblemException {
        StudyParts.slice(opened, slice);
        ReviewDraft draft = ReviewDraft.NONE.withVerdict(verdict.verdict);
        for (MistakeKind kind : kinds) {
            draft = draft.with(kind);
        }
        draft.withNote(note == null ? "" : note).save(opened, round, slice);
    }

    private static ObjectNode json(ReviewSummary summary, List<SliceNeed> needs, ForeignSlices foreign) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("round", summary.round());
        json.put("good", summary.good());
        json.put("inspected", summary.inspected());
        json.put("unusable", summary.unusable());
        json.put("left", summary.left());
        json.set("share", AgreementCommand.interval(summary.share()));
        json.put("sentence", summary.sentence());
        var slices = json.putArray("slices");
        for (SliceNeed need : needs) {
            ObjectNode row = slices.addObject();
            row.put("slice", need.slice());
            row.put("state", need.state().name().toLowerCase(Locale.ROOT));
            row.put("need", need.need());
            row.put("reason", need.reason());
            row.put("cells", need.cells());
            row.put("on", need.classified() ? need.on() : null);
            row.put("uncertain", need.classified() ? need.uncertain() : null);
            row.put("foreign", need.foreign());
            row.put("flips", need.flips() == SliceNeed.UNKNOWN ? null : need.flips());
            row.set("last", need.review().map(ReviewsCommand::json).orElse(null));
        }
        foreign.notes().forEach(json.putArray("notes")::add);
        return json;
    }

    private static ObjectNode json(SliceReview review) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("verdict", Given.values()[review.verdict().ordinal()].name());
        json.put("round", review.round());
        var findings = json.putArray("findings");
        for (ReviewFinding finding : review.findings()) {
            ObjectNode one = findings.addObject();
            one.put("kind", KindConverter.id(finding.kind()));
            one.set("x", Console.number(finding.x()));
            one.set("y", Console.number(finding.y()));
        }
        json.put("note", review.note());
        json.put("annotator", review.annotator());
        json.put("time", review.time().toString());
        return json;
    }

    private String words(ReviewSummary summary, List<SliceNeed> needs) {
        Table table = new Table("slice", "need", "cells", "ON", "near threshold", "verdict", "why");
        for (SliceNeed need : needs) {
            table.row(
                    need.slice(),
                    String.format(Locale.ROOT, "%.2f", need.need()),
                    Integer.toString(need.cells()),
                    percent(need.onShare()),
                    percent(need.uncertainShare()),
                    need.review()
                            .map(said -> said.verdict().words() + " (round " + said.round() + ")")
                            .orElse(""),
                    need.reason());
        }
        StringBuilder text = new StringBuilder("Round " + summary.round() + ". " + summary.details())
                .append('\n')
                .append(table);
        ReviewAdvice.of(kinds).forEach(advice -> text.append('\n').append(advice));
        return text.toString();
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "n/a" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
