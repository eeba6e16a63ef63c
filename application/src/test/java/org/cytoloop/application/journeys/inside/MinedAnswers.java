/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/** The answers that were given to miners, noted past the windows: counts and the study are held against them. */
final class MinedAnswers {
    private static final String STAINING = TruthStudy.STAINING;

    private final Path scratch;
    private final Map<CellRef, Given> given = new LinkedHashMap<>();
    private int copies;

    /**
     * An answer.
     *
     * @param before the sample the cell was
     * @param presented what was in question
     */
    record Given(String miner, Optional<Sample> before, Optional<Label> presented, Label answer) {
        boolean isJudged() {
            return presented.isPresent() && answer != Label.UNSURE;
        }

        boolean isWrong() {
            return isJudged() && presented.get() != answer;
        }
    }

    /** @param scratch a folder in which copies of the study may lie */
    MinedAnswers(Path scratch) {
        this.scratch = scratch;
    }

    void note(CellRef cell, Given answer) {
        Check.that("a cell is asked once: " + cell, given.put(cell, answer) == null);
    }

    /** Forgets the answer to a cell, which was taken back. */
    Given forget(CellRef cell) {
        return given.remove(cell);
    }

    boolean isAnswered(CellRef cell) {
        return given.containsKey(cell);
    }

    int size() {
        return given.size();
    }

    /** Number of answers to a miner. */
    long answered(String miner) {
        return of(miner).count();
    }

    /** Number of answers to a miner that said ON or OFF where there was a call or label. */
    long judged(String miner) {
        return of(miner).filter(Given::isJudged).count();
    }

    /** Number of these that said otherwise. */
    long wrong(String miner) {
        return of(miner).filter(Given::isWrong).count();
    }

    private Stream<Given> of(String miner) {
        return given.values().stream().filter(one -> one.miner().equals(miner));
    }

    long judged() {
        return given.values().stream().filter(Given::isJudged).count();
    }

    long wrong() {
        return given.values().stream().filter(Given::isWrong).count();
    }

    /** Number of cells without a label of which the call was wrong. */
    long wrongCalls() {
        return given.values().stream()
                .filter(Given::isWrong)
                .filter(one -> one.before().isEmpty())
                .count();
    }

    /** Every answer is in the open study, and in what another program would read from the disk now. */
    void areOnDisk() {
        check(Bench.study());
        Path copy = scratch.resolve("copy-" + ++copies);
        try {
            Files.createDirectories(copy);
            try (Stream<Path> files = Files.list(Bench.study().folder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.getFileName().toString().endsWith(".lock")) {
                        Files.copy(file, copy.resolve(file.getFileName()));
                    }
                }
            }
            try (Study read = Study.open(copy, "Reader")) {
                check(read);
            }
        } catch (IOException | ProblemException e) {
            throw new AssertionError("the copy of the study cannot be read", e);
        }
    }

    private void check(Study study) {
        List<Finding> findings = study.findings().of(STAINING);
        Check.same(
                "cells with an answer",
                new ArrayList<>(given.keySet()),
                findings.stream().map(finding -> finding.question().cell()).toList());
        for (Finding finding : findings) {
            CellRef cell = finding.question().cell();
            Given answer = given.get(cell);
            Check.same(
                    "who asked for " + cell, answer.miner(), finding.question().miner());
            Check.same(
                    "in question in " + cell,
                    answer.presented(),
                    Optional.ofNullable(finding.question().presented()));
            Check.same("answer to " + cell, answer.answer(), finding.answer());
            Sample sample = study.sample(STAINING, cell)
                    .orElseThrow(() -> new AssertionError(cell + " was answered and is no sample"));
            Check.same("label of " + cell, answer.answer(), sample.label());
            Check.same(
                    "origin of " + cell,
                    answer.before().map(Sample::origin).orElse(SampleOrigin.MINING),
                    sample.origin());
            Check.same("batch of " + cell, answer.before().map(Sample::batch).orElse(0L), sample.batch());
        }
    }
}
