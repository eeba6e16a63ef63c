/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Staining;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.trainer.settings.SettingsBook;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyCompanion;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workbench.jobs.Jobs;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/** The training of one open study: what the window and commands share. For the EDT. */
@Messages({"TrainerModel_balance=Taking over the weight of ON samples"})
public final class TrainerModel implements StudyModel, StudyCompanion {
    private static final double USUAL_THRESHOLD = 0.5;

    private final OpenStudy open;
    private final Consumer<TrainerChange> tell;
    private final SettingsBook book;
    private final Choices choices;
    private final Jobs jobs;
    private final Jobs reading;
    private final TrainingRun training;
    private final LiveUpdate live;
    private final CardModel card;
    private final ThresholdTrial threshold;
    private Readiness readiness = Readiness.NONE;

    TrainerModel(OpenStudy open, Preferences last, Consumer<TrainerChange> tell) {
        this.open = open;
        this.tell = tell;
        this.book = new SettingsBook(last);
        // of its own, so that a training never waits for a detection
        this.jobs = new Jobs(TrainerModel.class.getName(), 1, open.names()::text);
        this.choices = new Choices(open, book, this::settingsChanged);
        this.training = new TrainingRun(open, jobs, this::trainingChanged, this::called);
        this.live = new LiveUpdate(open, this::choice, this::shownThreshold, () -> tell.accept(TrainerChange.LIVE));
        this.reading = new Jobs(CardModel.class.getName(), 2, open.names()::text);
        this.card = new CardModel(open, reading, tell);
        this.threshold = new ThresholdTrial(open, reading, this::trialChanged);
    }

    /** Reads what there is; called once, when this can be found. */
    @Override
    public void begin() {
        readiness = Readiness.of(open.study(), open.staining().name());
        threshold.roundChanged();
        card.refresh();
    }

    /** The study. */
    @Override
    public OpenStudy study() {
        return open;
    }

    /** What was chosen, and what there is to choose from. */
    public Choices choices() {
        return choices;
    }

    /** Whether the staining can be trained. */
    public Readiness readiness() {
        return readiness;
    }

    /** Training, and calling after it. */
    public TrainingRun training() {
        return training;
    }

    /** Live update. */
    public LiveUpdate live() {
        return live;
    }

    /** The result card. */
    public CardModel card() {
        return card;
    }

    /** The threshold dial. */
    public ThresholdTrial threshold() {
        return threshold;
    }

    /** What keeps the staining from being trained, in a sentence; empty when nothing does. */
    public String problem() {
        return readiness.canTrain() ? choices.problem() : readiness.problem();
    }

    /** Trains, in place of a training under way. */
    public void train() {
        if (problem().isEmpty()) {
            choice().ifPresent(how -> {
                threshold.reset();
                choices.used();
                training.start(open.staining().name(), how);
            });
        }
    }

    private Optional<TrainingChoice> choice() {
        return readiness.canTrain() ? choices.choice() : Optional.empty();
    }

    private double shownThreshold() {
        return open.study()
                .rounds()
                .current(open.staining().name())
                .map(RoundInfo::threshold)
                .orElse(USUAL_THRESHOLD);
    }

    private void trainingChanged() {
        live.setTraining(training.isRunning());
        tell.accept(TrainerChange.TRAINING);
    }

    /** All cells were called, or it ended before. */
    private void called(boolean all) {
        if (all) {
            live.kept();
        }
        threshold.callsChanged();
        card.refresh();
    }

    private void settingsChanged() {
        live.reset();
        tell.accept(TrainerChange.SETTINGS);
    }

    @Override
    public void providersChanged() {
        tell.accept(TrainerChange.STUDY);
    }

    private void trialChanged() {
        live.setTrial(threshold.isTrying());
        tell.accept(TrainerChange.THRESHOLD);
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STAINING -> {
                choices.setStaining(open.staining().name());
                readiness = Readiness.of(open.study(), open.staining().name());
                threshold.roundChanged();
                card.follow();
                live.reset();
                tell.accept(TrainerChange.STUDY);
            }
            case NAMES -> tell.accept(TrainerChange.STUDY);
            default -> {
                // nothing of it matters here
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        Set<Topic> topics = event.topics();
        boolean ours = event.stainings().isEmpty()
                || event.stainings().contains(open.staining().name());
        boolean cells = topics.contains(Topic.CELLS) || topics.contains(Topic.SLICES);
        if (cells) {
            live.reset();
        }
        if (cells || ours && (topics.contains(Topic.LABELS) || topics.contains(Topic.EXAM))) {
            readiness = Readiness.of(open.study(), open.staining().name());
            if (!cells) {
                live.labelsChanged();
            }
            tell.accept(TrainerChange.SAMPLES);
        }
        if (ours && topics.contains(Topic.CHOICES)) {
            choices.chosen();
        }
        if (ours && topics.contains(Topic.BALANCE)) {
            settingsChanged();
        }
        if (ours && (cells || topics.contains(Topic.ROUNDS) || topics.contains(Topic.EXAM))) {
            threshold.roundChanged();
            card.refresh();
        }
    }

    /** What is remembered of the study from one day to the next. */
    public Map<String, String> save() {
        return book.save(live.isOn());
    }

    /** Goes on where the user was. */
    public void restore(Map<String, String> saved) {
        List<String> stainings =
                open.study().settings().stainings().stream().map(Staining::name).toList();
        boolean following = book.restore(stainings, saved);
        stainings.forEach(staining -> takeOver(staining, saved));
        stainings.stream().filter(book::isChosen).forEach(choices::takeOver);
        live.setOn(following);
        tell.accept(TrainerChange.SETTINGS);
    }

    /** The weight of ON samples was chosen here, before the study kept its balance itself. */
    private void takeOver(String staining, Map<String, String> saved) {
        SampleCounts samples = open.study().sampleCounts(staining);
        if (open.study().balances().of(staining).isAsLabelled()) {
            SettingsBook.oldBalance(staining, saved, samples.on(), samples.off())
                    .ifPresent(old -> open.writer().submit(Bundle.TrainerModel_balance(), study -> {
                        study.balances().take(staining, old);
                        return null;
                    }));
        }
    }

    /** The study leaves the desk. */
    @Override
    public void leave() {
        threshold.leave();
        training.cancel();
        live.setOn(false);
    }

    @Override
    public void end() throws InterruptedException {
        live.end();
        jobs.close();
        reading.close();
    }
}
