/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.guidance.counsel.Counsel;
import org.cytoloop.guide.model.GuideDesk;
import org.cytoloop.guide.model.GuideModel;
import org.cytoloop.guide.model.SituationSource;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.cytoloop.testkit.SyntheticSituation;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;

/** A small study on a desk with a guide whose situation and advice the test says. */
public final class GuideFixture extends StudyOnDesk {
    public final GuideDesk guide;
    /** How often the situation was read. */
    public final AtomicInteger readings = new AtomicInteger();

    private volatile Situation now = new SyntheticSituation().situation();
    private volatile List<Advice> advice = List.of();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile String trouble = "";
    private volatile Situation later;
    /** What the guide was told of contradictions; -1 for nothing. */
    public volatile int contradictions = -1;

    public GuideFixture(Path folder) throws Exception {
        super(StudyPlan.small().make(folder), new Desk());
        List<Adviser> advisers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            advisers.add(adviser(i));
        }
        guide = new GuideDesk(desk, (study, staining) -> new Told(), () -> advisers);
        guide.addListener(this::changed);
        TestDoer.DONE.clear();
        arrive();
    }

    /** A source that says what the test says. */
    private final class Told implements SituationSource {
        @Override
        public Situation now(TaskContext task) throws ProblemException {
            return read();
        }

        @Override
        public boolean workOutMore(TaskContext task) {
            Situation next = later;
            later = null;
            now = next == null ? now : next;
            return next != null;
        }

        @Override
        public void foundContradictions(int number) {
            contradictions = number;
        }
    }

    private Situation read() throws ProblemException {
        readings.incrementAndGet();
        Situation read = now;
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!trouble.isEmpty()) {
            throw new ProblemException(trouble);
        }
        return read;
    }

    private Adviser adviser(int index) {
        return new Adviser() {
            @Override
            public Optional<Advice> advise(Situation situation) {
                return index < advice.size() ? Optional.of(advice.get(index)) : Optional.empty();
            }

            @Override
            public String id() {
                return "adviser-" + index;
            }

            @Override
            public String displayName() {
                return id();
            }

            @Override
            public String version() {
                return "1";
            }
        };
    }

    /** Cells of six slices, a rule, so many samples. */
    public static Situation sampled(int on, int off) {
        return new SyntheticSituation()
                .sixSlices()
                .rule(1, true, 0)
                .samples("Zebra1", on, off)
                .pace(38)
                .situation();
    }

    /** Advice with one button. */
    public static Advice advice(int priority, String topic, String text, String button) {
        return new Advice(
                Step.SAMPLE,
                priority,
                topic,
                text,
                "Because of " + topic + ".",
                List.of(Deed.of(TestDoer.KIND, button)));
    }

    /** From now on the study stands so, and this is said of it, the first by the first adviser. */
    public void say(Situation situation, Advice... said) {
        now = situation;
        advice = List.of(said);
    }

    /** Somebody who looks ahead finds that the study stands so. */
    public void sayLater(Situation situation) {
        later = situation;
    }

    /** The situation cannot be read. */
    public void trouble(String sentence) {
        trouble = sentence;
    }

    /** Readings wait until the latch opens. */
    public void hold(CountDownLatch latch) {
        gate = latch;
    }

    public GuideModel model() {
        return guide.model().orElseThrow();
    }

    /** Waits until a piece of advice is shown. */
    public void awaitShown(String text) throws Exception {
        await(text, () -> shown().equals(text));
    }

    /** What is shown now. */
    public String shown() {
        return model().current().map(Counsel.Piece::advice).map(Advice::text).orElse("");
    }
}
