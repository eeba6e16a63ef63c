/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import java.awt.EventQueue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.crops.queue.QueueModel;
import org.cytoloop.mining.asking.MinedQueue;
import org.cytoloop.mining.asking.MiningSource;
import org.cytoloop.mistakes.mining.MinedCell;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.mistakes.mining.MiningAsk;
import org.cytoloop.mistakes.mining.MiningOutcome;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/**
 * Cells that are worth asking, one after the other, put forward by the miner that is chosen. Miners work in the
 * background, ahead of the user; nothing they do or fail to do stops her. Every answer goes to disk at once. For the EDT.
 */
@Messages({
    "MiningModel_surveying=Finding out which miners can work",
    "# {0} - name of a miner",
    "MiningModel_looking=Looking for cells: {0}",
    "MiningModel_answering=Answering a miner",
    "MiningModel_exam=An exam is being answered, and nothing may hint at a call: answer it first.",
    "MiningModel_noCells=No slice has cells yet. Detect or import cells, then label some and train a classifier: here it is "
            + "asked where it is likely wrong.",
    "MiningModel_noMiners=No miner is installed.",
    "MiningModel_stopped=Stopped. Choose Ask Again, or another miner.",
    "MiningModel_nothing=There is nothing of this kind now. Choose another miner.",
    "MiningModel_done=These were all cells of this kind for now. Choose another miner, or train again (T)."
})
public final class MiningModel implements StudyModel {
    /** The miner that goes by cells the user points at. */
    public static final String MORE_LIKE_THESE = "more-like-these";

    /** So many cells are asked for at once. */
    static final int SCREEN = 50;
    /** With fewer left, more are asked for. */
    static final int FEW = 15;
    /** A miner that had too few may have more after so many answers. */
    static final int ANEW = 10;

    private static final long SEED = 1;

    private final OpenStudy open;
    private final BiFunction<Study, String, MiningSource> sources;
    private final Runnable changed;
    private final MinedQueue queue;
    private final MinerChoice choice = new MinerChoice();
    private final Loader<Found> loader = new Loader<>(this::found, this::failed);
    private final Loader<MiningSource> surveyor = new Loader<>(this::surveyed, sentence -> surveyed(null));
    private final Runnable follows = this::moved;
    private MiningSource source;
    private boolean shown;
    /** What is in the queue is of no use any more, or nothing was asked yet. */
    private boolean stale = true;

    private boolean exhausted;
    private boolean stopped;
    private int sinceAsked;
    private String trouble = "";
    private List<String> notes = List.of();
    private List<CellRef> like = List.of();
    private AnswerBook book = new AnswerBook(List.of(), Optional.empty());
    private Called asked = Called.NONE;

    /** What calls are made by: round and threshold. */
    private record Called(int round, double threshold) {
        static final Called NONE = new Called(0, 0);
    }

    /** What a miner put forward, to be added to the queue or to replace what is ahead. */
    private record Found(boolean more, int wanted, MiningOutcome outcome) {}

    MiningModel(OpenStudy open, BiFunction<Study, String, MiningSource> sources, Runnable changed) {
        this.open = open;
        this.sources = sources;
        this.changed = changed;
        this.queue = new MinedQueue(open, this::answer);
        queue.model().addListener(follows);
    }

    @Override
    public OpenStudy study() {
        return open;
    }

    @Override
    public void leave() {
        queue.model().removeListener(follows);
        shown = false;
        loader.stop();
        surveyor.stop();
        queue.begin(Asks.UNLABELLED);
        source = null;
    }

    /** The cells. */
    public QueueModel queue() {
        return queue.model();
    }

    private String staining() {
        return open.staining().name();
    }

    // --------------------------------------------------------------- miners

    /** The miners in the order in which they are offered, with what they found here. */
    public List<MinerRecord> miners() {
        return choice.offered();
    }

    /** The chosen one; empty when there is none at all. */
    public Optional<MinerRecord> chosen() {
        return choice.chosen();
    }

    /** Asks another miner from now on; the one that is chosen already is left alone. */
    public void choose(String miner) {
        if (choice.chosen().filter(now -> now.id().equals(miner)).isEmpty()) {
            choice.choose(miner, !miner.equals(MORE_LIKE_THESE));
            StudyMiner.keep(open, miner);
            startOver();
        }
    }

    /** Asks for cells that look like these, from now on. */
    public void moreLike(List<CellRef> cells) {
        like = List.copyOf(cells);
        choice.choose(MORE_LIKE_THESE, false);
        startOver();
    }

    /** The cells the user pointed at. */
    public List<CellRef> like() {
        return like;
    }

    /** The parameters of the chosen miner. */
    public List<ParameterSpec> parameters() {
        return source == null
                ? List.of()
                : choice.chosen().map(miner -> source.parameters(miner.id())).orElse(List.of());
    }

    /** Their values that were set. */
    public Map<String, String> values() {
        return choice.parameters();
    }

    /** Sets parameters of the chosen miner, and asks it anew. */
    public void setValues(Map<String, String> values) {
        if (!values.equals(choice.parameters())) {
            choice.setParameters(values);
            startOver();
        }
    }

    // --------------------------------------------------------------- asking

    /** Whether anybody looks at it; no miner is asked before. */
    public void setShown(boolean next) {
        if (next != shown) {
            shown = next;
            if (next) {
                survey();
                askWhenNeeded();
            }
        }
    }

    @Override
    public void providersChanged() {
        if (shown) {
            survey();
        }
    }

    /** Asks the chosen miner from the beginning. */
    public void askAgain() {
        survey();
        startOver();
    }

    /** The miner is to find no more. */
    public void cancel() {
        if (loader.isLoading()) {
            loader.stop();
            failed("");
        }
    }

    /** Shows who there is, and finds out who can work. */
    private void survey() {
        MiningSource from = source();
        choice.offer(from.miners());
        if (StudyMiner.take(open, choice)) {
            emptyQueue();
        }
        count();
        surveyor.load(open, Bundle.MiningModel_surveying(), task -> {
            from.survey(task);
            return from;
        });
    }

    private MiningSource source() {
        if (source == null) {
            source = sources.apply(open.study(), staining());
        }
        return source;
    }

    private void surveyed(MiningSource of) {
        if (source != null && (of == source || of == null)) {
            choice.offer(source.miners());
            if (queue.isEmpty() && !loader.isLoading()) {
                choice.first();
            }
            askWhenNeeded();
        }
    }

    private void startOver() {
        if (source == null) {
            survey();
        }
        emptyQueue();
        askWhenNeeded();
    }

    /** An empty queue for the chosen miner, which is to be asked. */
    private void emptyQueue() {
        loader.stop();
        queue.begin(choice.chosen().map(MinerRecord::asks).orElse(Asks.UNLABELLED));
        trouble = "";
        notes = List.of();
        stale = true;
        stopped = false;
    }

    private void askWhenNeeded() {
        if (shown && stale && source != null && hasCells() && !isExam()) {
            choice.chosen().ifPresent(miner -> ask(miner, false));
        }
        changed.run();
    }

    private void ask(MinerRecord miner, boolean more) {
        stale = false;
        exhausted = false;
        stopped = false;
        trouble = "";
        sinceAsked = 0;
        if (!more) {
            asked = called();
        }
        MiningSource from = source;
        boolean pointed = miner.id().equals(MORE_LIKE_THESE);
        Set<CellRef> skip = queue.known();
        MiningAsk ask = new MiningAsk(miner.id(), SCREEN, SEED, choice.parameters(), pointed ? like : List.of(), skip);
        loader.load(
                open, Bundle.MiningModel_looking(miner.name()), task -> new Found(more, ask.n(), from.mine(ask, task)));
    }

    private void found(Found found) {
        List<MinedCell> cells = found.outcome().cells();
        exhausted = cells.size() < found.wanted();
        notes = found.outcome().notes();
        if (found.more()) {
            queue.append(cells);
        } else {
            queue.replaceAhead(cells);
        }
        changed.run();
    }

    private void failed(String sentence) {
        exhausted = true;
        stopped = sentence.isEmpty();
        trouble = stopped ? Bundle.MiningModel_stopped() : sentence;
        changed.run();
    }

    /** One went on in the queue: so that one never waits, more is asked for before the end. */
    private void moved() {
        boolean few = shown && !stale && !queue.isEmpty() && queue.ahead() < FEW && !loader.isLoading();
        boolean mayHaveMore = !exhausted || !stopped && sinceAsked >= ANEW;
        if (few && mayHaveMore && source != null) {
            choice.chosen().ifPresent(miner -> ask(miner, true));
        }
        changed.run();
    }

    private boolean isAnyHindered() {
        return choice.offered().stream().anyMatch(miner -> miner.obstacle().isPresent());
    }

    private boolean hasCells() {
        return open.study().slices().stream()
                .anyMatch(slice -> open.study().cellSet(slice.name()).isPresent());
    }

    private boolean isExam() {
        return open.calls().isHidden();
    }

    private Called called() {
        return open.study()
                .rounds()
                .current(staining())
                .map(round -> new Called(round.number(), round.threshold()))
                .orElse(Called.NONE);
    }

    // -------------------------------------------------------------- answers

    private void answer(MinedCell cell, Label label) {
        sinceAsked++;
        MiningSource from = source;
        open.writer().submit(Bundle.MiningModel_answering(), study -> {
            try {
                study.label(from.answer(cell, label));
                return null;
            } catch (ProblemException e) {
                EventQueue.invokeLater(() -> queue.refused(cell));
                throw e;
            }
        });
    }

    /** Something other than the data changed. */
    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STAINING -> stainingChanged();
            case NAMES -> queue.rename();
            case SAVED -> {
                follow();
                askWhenNeeded();
            }
            case CALLS -> askWhenNeeded();
            default -> {
                // nothing that is shown here
            }
        }
    }

    private void stainingChanged() {
        source = null;
        surveyor.stop();
        like = List.of();
        choice.forget();
        if (shown) {
            startOver();
        } else {
            loader.stop();
            queue.begin(Asks.UNLABELLED);
            trouble = "";
            stale = true;
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        Set<Topic> topics = event.topics();
        if (source == null) {
            changed.run();
            return;
        }
        if (topics.contains(Topic.CELLS)) {
            like = like.stream()
                    .filter(cell -> !event.slices().contains(cell.slice()))
                    .toList();
            exhausted = false;
        }
        count();
        choice.update(source.miners());
        if (topics.contains(Topic.ROUNDS) && !called().equals(asked)) {
            // what comes next is to be of the new round
            stale = true;
        }
        boolean answersOnly = topics.equals(Set.of(Topic.LABELS)) && !queue.isEmpty();
        if (shown && !answersOnly && !topics.equals(Set.of(Topic.CALLS)) && (stale || isAnyHindered())) {
            survey();
        }
        stale |= !trouble.isEmpty() && !stopped && queue.isEmpty() && !topics.equals(Set.of(Topic.CALLS));
        follow();
        askWhenNeeded();
    }

    /** Follows undo and redo, and what was labelled elsewhere. */
    private void follow() {
        if (source != null && StudyMiner.take(open, choice)) {
            emptyQueue();
        }
        if (source != null && !queue.isEmpty() && open.writer().isIdle()) {
            queue.follow(staining());
            // all of them may have gone, with the detection they belong to
            stale |= queue.isEmpty();
        }
    }

    // --------------------------------------------------------------- saying

    /** What there is to see. */
    public MiningState state() {
        if (isExam() || !hasCells() || hasNoMiners()) {
            return MiningState.NOTHING;
        }
        boolean waits = queue.model().current().isEmpty() && loader.isLoading();
        if (!queue.isEmpty() && !waits) {
            return MiningState.QUEUE;
        }
        return loader.isLoading() || stale ? MiningState.ASKING : MiningState.NOTHING;
    }

    private boolean hasNoMiners() {
        return source != null && choice.offered().isEmpty();
    }

    /** Why there is nothing to ask, and what to do. */
    public String sentence() {
        if (isExam()) {
            return Bundle.MiningModel_exam();
        }
        if (!hasCells()) {
            return Bundle.MiningModel_noCells();
        }
        if (hasNoMiners()) {
            return Bundle.MiningModel_noMiners();
        }
        return trouble.isEmpty() ? (Bundle.MiningModel_nothing() + " " + note()).strip() : trouble;
    }

    /** What to say when every cell of the queue is answered. */
    public String doneText() {
        return trouble.isEmpty() ? Bundle.MiningModel_done() : trouble;
    }

    /** True when labels or a classifier are needed, and there are labels to train one. */
    public boolean canTrain() {
        return open.study().rounds().current(staining()).isEmpty()
                && open.study().sampleCounts(staining()).total() > 0;
    }

    /** What was left out and why, or why no more cells come; may be empty. */
    public String note() {
        if (!trouble.isEmpty() && !queue.isEmpty()) {
            return trouble;
        }
        return open.names().text(String.join(" ", notes));
    }

    /** The answers so far. */
    public AnswerBook answers() {
        return book;
    }

    private void count() {
        book = new AnswerBook(
                open.study().findings().of(staining()), open.study().rounds().current(staining()));
    }

    // -------------------------------------------------------------- session

    Map<String, String> save() {
        return choice.save();
    }

    void restore(Map<String, String> saved) {
        Optional<String> before = choice.chosen().map(MinerRecord::id);
        choice.restore(saved);
        if (source != null && !before.equals(choice.chosen().map(MinerRecord::id))) {
            startOver();
        }
    }
}
