/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cytoloop.guidance.counsel.Council;
import org.cytoloop.guidance.counsel.Counsel;
import org.cytoloop.guidance.counsel.LoopProgress;
import org.cytoloop.guidance.counsel.PutOff;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.deeds.Deeds;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.Exceptions;
import org.openide.util.NbBundle.Messages;

/**
 * Where the open study stands and what is advised, found out while a window is in view; of many changes in a row it is
 * found out once. The advice that is shown stays while it holds, unless another becomes more urgent. For the EDT.
 */
@Messages({
    "GuideModel_looking=Looking for the next step",
    "GuideModel_stopped=Stopped before the next step was known.",
    "GuideModel_noDoer=The window that does this is not installed."
})
public final class GuideModel implements StudyModel {
    private static final String PUT_OFF = "putOff";

    private final OpenStudy open;
    private final SituationSource.Maker situations;
    private final Supplier<List<Adviser>> advisers;
    private Council council;
    private final Runnable changed;
    private final Loader<Found> loader = new Loader<>(this::show, this::failed);
    private final LookAhead ahead = new LookAhead(this::again);
    private SituationSource source;
    private Found found;
    private Counsel counsel = new Counsel(List.of(), 0);
    private PutOff putOff = PutOff.NOTHING;
    private Counsel.Piece shown;
    private boolean broughtUp;
    private Deed done;
    private String trouble = "";
    private boolean watched;
    private boolean stale = true;

    /** What was found out. */
    private record Found(Situation situation, List<Counsel.Piece> said) {}

    /**
     * The guide through a study.
     *
     * @param advisers who is installed now
     * @param changed told of every change
     */
    GuideModel(OpenStudy open, SituationSource.Maker situations, Supplier<List<Adviser>> advisers, Runnable changed) {
        this.open = open;
        this.situations = situations;
        this.advisers = advisers;
        this.council = new Council(advisers.get());
        this.changed = changed;
        this.source = source();
    }

    private SituationSource source() {
        SituationSource fresh = situations.of(open.study(), open.staining().name());
        if (open.flags().size() > 0) {
            fresh.foundContradictions(open.flags().size());
        }
        return fresh;
    }

    @Override
    public OpenStudy study() {
        return open;
    }

    // -------------------------------------------------------------- showing

    /** Where the study stands; empty before it is known. Old news until there are new. */
    public Optional<Situation> situation() {
        return Optional.ofNullable(found).map(Found::situation);
    }

    /** How far the loop is; empty before it is known. */
    public Optional<LoopProgress> progress() {
        Counsel.Piece most = broughtUp || shown == null
                ? counsel.pieces().stream().findFirst().orElse(null)
                : shown;
        return situation()
                .map(now -> LoopProgress.of(now, Optional.ofNullable(most).map(piece -> piece.advice()
                        .step())));
    }

    /** The advice that is shown; empty when there is none. */
    public Optional<Counsel.Piece> current() {
        return Optional.ofNullable(shown);
    }

    /** The other pieces of advice, the most urgent first. */
    public List<Counsel.Piece> others() {
        return counsel.pieces().stream()
                .filter(piece -> shown == null || !piece.sameAs(shown))
                .toList();
    }

    /** How many pieces of advice would be shown, had they not been put off. */
    public int putOff() {
        return counsel.putOff();
    }

    /** Why nothing could be found out; empty when it could. */
    public String trouble() {
        return trouble;
    }

    /** True while it is being found out. */
    public boolean isLoading() {
        return loader.isLoading();
    }

    /** What is left to the user of what a button did last; empty when nothing is. */
    public String left() {
        return done == null
                ? ""
                : Deeds.doer(done).map(doer -> left(doer, done)).orElse("");
    }

    private String left(DeedDoer doer, Deed deed) {
        try {
            return open.names().text(doer.afterwards(open, deed));
        } catch (RuntimeException | LinkageError e) {
            Exceptions.printStackTrace(e);
            return "";
        }
    }

    /** Why a deed cannot be done now; empty when it can. */
    public Optional<String> obstacle(Deed deed) {
        return Deeds.doer(deed).map(doer -> obstacle(doer, deed)).orElse(Optional.of(Bundle.GuideModel_noDoer()));
    }

    private Optional<String> obstacle(DeedDoer doer, Deed deed) {
        try {
            return doer.obstacle(open, deed).map(open.names()::text);
        } catch (RuntimeException | LinkageError e) {
            Exceptions.printStackTrace(e);
            return Optional.of(Bundle.GuideModel_noDoer());
        }
    }

    // -------------------------------------------------------------- commands

    /** Does what a button says. */
    public void perform(Deed deed) {
        Deeds.doer(deed).filter(doer -> obstacle(doer, deed).isEmpty()).ifPresent(doer -> {
            try {
                done = null;
                doer.perform(open, deed);
                done = deed;
            } catch (RuntimeException | LinkageError e) {
                // a stranger's doer must not take the guide with it
                Exceptions.printStackTrace(e);
            }
        });
        changed.run();
    }

    /** Shows another of the pieces of advice, until it holds no more. */
    public void bringUp(Counsel.Piece piece) {
        shown = piece;
        broughtUp = true;
        settle();
    }

    /** The shown advice is not wanted until the situation has moved on. */
    public void notNow() {
        if (shown != null && found != null) {
            putOff(putOff.notNow(shown.adviser(), shown.advice(), found.situation()));
        }
    }

    /** The shown advice is not wanted in this study, whatever its numbers. */
    public void never() {
        if (shown != null) {
            putOff(putOff.never(shown.adviser(), shown.advice()));
        }
    }

    /** Everything that was put off is wanted again. */
    public void showAgain() {
        putOff(PutOff.NOTHING);
    }

    private void putOff(PutOff next) {
        putOff = next;
        settle();
        // worth remembering, like where one is
        open.viewChanged();
    }

    /** What is remembered of a study. */
    public Map<String, String> save() {
        return Map.of(PUT_OFF, putOff.text());
    }

    /** Goes on with what was remembered. */
    public void restore(Map<String, String> saved) {
        putOff = PutOff.parse(saved.getOrDefault(PUT_OFF, ""));
        settle();
    }

    // -------------------------------------------------------------- changes

    /** Whether a window is in view: nothing is found out before. */
    public void setWatched(boolean now) {
        watched = now;
        if (!now) {
            ahead.stop();
            // goes on with it when it is in view again
            stale = true;
        }
        load();
    }

    /** Looks again. */
    public void again() {
        stale = true;
        load();
    }

    private void load() {
        if (!watched || !stale || loader.isLoading()) {
            return;
        }
        stale = false;
        ahead.stop();
        SituationSource asked = source;
        Council advising = council;
        loader.load(open, Bundle.GuideModel_looking(), task -> {
            Situation now = asked.now(task);
            return new Found(now, advising.said(now, task));
        });
    }

    private void show(Found next) {
        trouble = "";
        found = next;
        settle();
        load();
        if (watched && !loader.isLoading()) {
            ahead.start(open, source);
        }
    }

    private void failed(String why) {
        trouble = why.isEmpty() ? Bundle.GuideModel_stopped() : why;
        changed.run();
        load();
    }

    /** Sorts what was said anew and chooses what to show. */
    private void settle() {
        if (found != null) {
            counsel = Counsel.sorted(found.situation(), found.said(), putOff);
            Counsel.Piece same = shown == null
                    ? null
                    : counsel.pieces().stream()
                            .filter(shown::sameAs)
                            .findFirst()
                            .orElse(null);
            broughtUp = broughtUp && same != null;
            Counsel.Piece first = counsel.pieces().stream().findFirst().orElse(null);
            boolean stays = same != null
                    && (broughtUp || same.advice().priority() >= first.advice().priority());
            shown = stays ? same : first;
        }
        changed.run();
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STAINING -> {
                loader.stop();
                ahead.stop();
                source = source();
                found = null;
                shown = null;
                done = null;
                counsel = new Counsel(List.of(), 0);
                again();
                changed.run();
            }
            case SLICE_NOTES -> again();
            case FLAGS -> {
                source.foundContradictions(open.flags().size());
                again();
            }
            case NAMES, SLICE, CALLS, DEEDS -> changed.run();
            default -> {
                // nothing the guide speaks of
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        again();
    }

    @Override
    public void providersChanged() {
        council = new Council(advisers.get());
        again();
    }

    @Override
    public void leave() {
        loader.stop();
        ahead.stop();
    }
}
