/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** How many cells are to be drawn for an exam, from which animals, and the draw itself. For the EDT. */
@Messages({
    "DrawModel_planning=Planning an exam",
    "DrawModel_drawing=Drawing an exam",
    "DrawModel_wait=Counting cells…",
    "# {0} - number of cells",
    "DrawModel_taken={0,choice,1#1 of the drawn cells had a label; it|1<{0} of the drawn cells had a label; they} left the "
            + "training set. Taking the draw back (Ctrl+Z) gives "
            + "{0,choice,1#it|1<them} back."
})
public final class DrawModel {
    private static final Set<StudyEvent.Topic> TOPICS = Set.of(
            StudyEvent.Topic.SLICES,
            StudyEvent.Topic.CELLS,
            StudyEvent.Topic.LABELS,
            StudyEvent.Topic.ROUNDS,
            StudyEvent.Topic.CALLS,
            StudyEvent.Topic.RULES,
            StudyEvent.Topic.EXAM);

    private final Runnable changed;
    private final Consumer<String> drawn;
    private final Loader<DrawPlan> loader = new Loader<>(this::planned, this::failed);
    private OpenStudy open;
    private int count = ExamDrawing.DEFAULT_CELLS;
    private long seed = anySeed();
    private boolean shown;
    private boolean stale = true;
    private boolean drawing;
    private DrawPlan plan;
    private String trouble = "";

    /**
     * Nothing is planned yet.
     *
     * @param changed called whenever what it says is other
     * @param drawn called when cells were drawn, with what the user should know of it; may be empty
     */
    public DrawModel(Runnable changed, Consumer<String> drawn) {
        this.changed = changed;
        this.drawn = drawn;
    }

    /** Nobody needs to choose it, and whoever wants to repeat a draw can. */
    private static long anySeed() {
        return new SeededRandom(System.nanoTime()).nextInt(1_000_000);
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            forget();
        }
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        forget();
        planWhenNeeded();
    }

    private void forget() {
        loader.stop();
        plan = null;
        trouble = "";
        drawing = false;
        stale = true;
    }

    /** Whether anybody looks at it; nothing is planned before. */
    public void setShown(boolean next) {
        shown = next;
        planWhenNeeded();
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        if (event.topics().stream().anyMatch(TOPICS::contains)) {
            stale = true;
            planWhenNeeded();
        }
    }

    /** How many cells are to be drawn. */
    public int count() {
        return count;
    }

    /** Draws so many cells. */
    public void setCount(int next) {
        if (next != count) {
            count = next;
            stale = true;
            planWhenNeeded();
        }
    }

    /** The seed of the draw and of the order in which cells are asked. */
    public long seed() {
        return seed;
    }

    /** Draws with this seed. */
    public void setSeed(long next) {
        seed = next;
    }

    private void planWhenNeeded() {
        if (shown && stale && open != null) {
            stale = false;
            Study study = open.study();
            String staining = open.staining().name();
            int asked = count;
            loader.load(open, Bundle.DrawModel_planning(), task -> DrawPlan.of(study, staining, asked, task));
        }
        changed.run();
    }

    private void planned(DrawPlan next) {
        plan = next;
        trouble = "";
        changed.run();
    }

    private void failed(String sentence) {
        plan = null;
        trouble = sentence;
        changed.run();
    }

    /** What each animal gives; the last known plan while another is being made. */
    List<DrawPlan.Row> rows() {
        return plan == null ? List.of() : plan.rows();
    }

    /** Why no exam can be drawn now; empty when one can. */
    String trouble() {
        if (plan == null && trouble.isEmpty()) {
            return Bundle.DrawModel_wait();
        }
        return trouble;
    }

    /** How well F1 would be known; empty while nothing is planned. */
    String width() {
        return plan == null ? "" : new DrawWords(plan).width();
    }

    /** What is worth knowing before. */
    List<String> warnings() {
        return plan == null ? List.of() : new DrawWords(plan).warnings();
    }

    /** What the plan's animals are called. */
    String animal(String name) {
        return open == null ? name : open.names().animal(name);
    }

    /** True when cells can be drawn now. */
    boolean canDraw() {
        return open != null && plan != null && !drawing;
    }

    /** The plan that is shown. */
    Optional<DrawPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Draws the cells; the exam is open then. */
    void draw() {
        if (!canDraw()) {
            return;
        }
        drawing = true;
        OpenStudy at = open;
        String staining = at.staining().name();
        int asked = count;
        long with = seed;
        at.writer()
                .submit(
                        Bundle.DrawModel_drawing(),
                        study -> {
                            try {
                                int before = study.sampleCounts(staining).total();
                                ExamDrawing.draw(study, staining, asked, with);
                                return before - study.sampleCounts(staining).total();
                            } finally {
                                java.awt.EventQueue.invokeLater(() -> ended(at));
                            }
                        },
                        taken -> {
                            seed = anySeed();
                            if (at == open) {
                                drawn.accept(taken > 0 ? Bundle.DrawModel_taken(taken) : "");
                            }
                        });
        changed.run();
    }

    private void ended(OpenStudy at) {
        if (at == open) {
            drawing = false;
            changed.run();
        }
    }
}
