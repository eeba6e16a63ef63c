/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Sample;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workspace.Study;

/** What is left to the user after a button of the guide was pressed: sentences, exceptions, answers, verdicts. */
final class GuidedDeeds {
    private static final String STAINING = TruthStudy.STAINING;
    private static final int ANSWERS = 20;

    private final TruthStudy made;
    private final MinerKeys miner;
    private Set<CellRef> known = Set.of();
    private int rounds;
    private boolean sampled;
    private boolean reviewed;

    GuidedDeeds(TruthStudy made, Path scratch) {
        this.made = made;
        this.miner = new MinerKeys(made, new MinedAnswers(scratch));
    }

    /** Remembers how the study is before a button is pressed. */
    void before(Deed deed) {
        known = new HashSet<>(Bench.samples().stream().map(Sample::cell).toList());
        rounds = Trained.rounds().size();
    }

    /** Does the rest by hand. */
    void follow(Deed deed) {
        switch (deed.kind()) {
            case Deed.RULE -> rule();
            case Deed.CHOOSE_SLICES -> slices();
            case Deed.SAMPLE -> flip();
            case Deed.TRAIN -> Trained.awaitRound(rounds + 1);
            case Deed.REVIEW -> judge(deed.arguments().get("slice"));
            case Deed.MINE -> answer();
            default -> throw new AssertionError("the guide sends a newcomer to " + deed);
        }
        Bench.awaitQuiet();
    }

    private static void rule() {
        Ui.click(Ui.find("rules.on", JTextComponent.class));
        Ui.type("Clearly brighter than its surroundings");
        Ui.click(Ui.find("rules.off", JTextComponent.class));
        Ui.type("No brighter than its surroundings");
        Screens.shot("rule-written");
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        Ui.await(
                "version 1", () -> Bench.studyNow().rulebook().current(STAINING).isPresent());
    }

    private static void slices() {
        Ui.await(
                "training slices",
                () -> Bench.studyNow().slices().stream()
                                .filter(slice ->
                                        Bench.studyNow().details(slice.name()).training())
                                .count()
                        >= 3);
        Bench.awaitQuiet();
        HelpPictures.of("slices", "SlicesTopComponent");
    }

    /** The batch is there by itself; what it has wrong is clicked. */
    private void flip() {
        Ui.await("a batch", () -> Bench.samplesNow().size() > known.size());
        Bench.awaitQuiet();
        List<Sample> batch = Bench.samples().stream()
                .filter(sample -> !known.contains(sample.cell()))
                .toList();
        List<Sample> wrong = batch.stream()
                .filter(sample -> made.truth().get(sample.cell()) != sample.label())
                .toList();
        System.out.println("BATCH " + batch.size() + ", exceptions " + wrong.size());
        Ui.find("sampler.strip", Component.class);
        for (Sample sample : wrong) {
            Strip.click(sample.cell());
            Ui.await(
                    sample.cell() + " is flipped",
                    () -> Bench.studyNow()
                                    .sample(STAINING, sample.cell())
                                    .orElseThrow()
                                    .label()
                            != sample.label());
        }
        Bench.awaitQuiet();
        if (!sampled) {
            sampled = true;
            Strip.top();
            Screens.shot("flipped");
            HelpPictures.ofSlice("viewer");
            HelpPictures.of("sampler", "SamplerTopComponent");
        }
    }

    private void answer() {
        MinerKeys.awaitCells();
        miner.answer(ANSWERS);
        Bench.awaitQuiet();
    }

    /** The first slice shows missed weak cells, the others are good enough. */
    private void judge(String slice) {
        Bench.awaitStage(slice);
        Ui.await("it can be judged", () -> Ui.look("review.good", Component.class) != null);
        Bench.awaitQuiet();
        if (reviewed) {
            Ui.press("review.good");
        } else {
            reviewed = true;
            Screens.shot("to-review");
            Ui.press("review.mistakes");
            Ui.await("it is judged", () -> isJudged(slice));
            Bench.awaitQuiet();
            Ui.press("review.kind.missed-weak-on");
        }
        Ui.await(slice + " is judged", () -> isJudged(slice));
    }

    /** True when a slice has a verdict under the current round. */
    static boolean isJudged(String slice) {
        Study study = Bench.study();
        return study.reviews()
                .of(study.rounds().current(STAINING).orElseThrow(), slice)
                .isPresent();
    }
}
