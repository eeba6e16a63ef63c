/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.guide.GuideFixture;
import org.cytoloop.guide.TestDoer;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideModelTest {
    private static final Advice DRAW = GuideFixture.advice(500, "draw", "Draw cells.", "Draw");
    private static final Advice TRAIN = GuideFixture.advice(500, "train", "Train.", "Train");
    private static final Advice URGENT = GuideFixture.advice(900, "urgent", "Do this first.", "Do");

    @TempDir
    private Path folder;

    private GuideFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new GuideFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private void watch() throws Exception {
        fixture.edt(() -> fixture.model().setWatched(true));
    }

    private void again() throws Exception {
        int before = fixture.readings.get();
        fixture.edt(() -> fixture.model().again());
        fixture.await(
                "the guide",
                () -> fixture.readings.get() > before && !fixture.model().isLoading());
    }

    @Test
    void nothingIsRead_beforeAWindowIsInView() throws Exception {
        fixture.label("A1", Label.ON, 1);
        fixture.edt(() -> {});

        assertEquals(0, fixture.readings.get());
    }

    @Test
    void theMostUrgentAdvice_isShown_othersBelow() throws Exception {
        fixture.say(GuideFixture.sampled(10, 5), DRAW, URGENT);
        watch();

        fixture.awaitShown("Do this first.");

        assertEquals(List.of(DRAW), fixture.ask(() -> fixture.model().others().stream()
                .map(piece -> piece.advice())
                .toList()));
        assertEquals(
                "10 of 100 ON",
                fixture.ask(() ->
                        fixture.model().progress().orElseThrow().goals().get(0).text()));
    }

    @Test
    void manyChanges_whileItIsRead_areReadOnceMore() throws Exception {
        fixture.say(GuideFixture.sampled(10, 5), DRAW);
        CountDownLatch gate = new CountDownLatch(1);
        fixture.hold(gate);
        watch();
        fixture.await("the guide", () -> fixture.readings.get() == 1);

        for (int cell = 1; cell <= 5; cell++) {
            fixture.label("A1", Label.ON, cell);
        }
        fixture.edt(() -> {});
        gate.countDown();
        fixture.await(
                "the guide",
                () -> fixture.readings.get() == 2 && !fixture.model().isLoading());

        assertEquals(2, fixture.readings.get());
    }

    @Test
    void shownAdvice_stays_whileAnotherIsAsUrgent_withItsNewNumbers() throws Exception {
        fixture.say(GuideFixture.sampled(10, 5), DRAW);
        watch();
        fixture.awaitShown("Draw cells.");
        Advice renewed = GuideFixture.advice(500, "draw", "Draw fewer cells.", "Draw");

        fixture.say(GuideFixture.sampled(40, 5), renewed, TRAIN);
        again();
        assertEquals("Draw fewer cells.", fixture.ask(fixture::shown));

        fixture.say(GuideFixture.sampled(40, 5), renewed, URGENT);
        again();
        assertEquals("Do this first.", fixture.ask(fixture::shown));
    }

    @Test
    void broughtUp_staysUntilItHoldsNoMore() throws Exception {
        fixture.say(GuideFixture.sampled(10, 5), URGENT, DRAW);
        watch();
        fixture.awaitShown("Do this first.");

        fixture.edt(() -> fixture.model().bringUp(fixture.model().others().get(0)));
        again();
        assertEquals("Draw cells.", fixture.ask(fixture::shown));

        fixture.say(GuideFixture.sampled(10, 5), URGENT);
        again();
        assertEquals("Do this first.", fixture.ask(fixture::shown));
    }

    @Test
    void putOff_isSavedAndRestored_andCanBeTakenBack() throws Exception {
        fixture.say(GuideFixture.sampled(10, 5), DRAW, TRAIN);
        watch();
        fixture.awaitShown("Draw cells.");

        fixture.edt(() -> {
            fixture.model().notNow();
            fixture.model().never();
        });
        assertEquals("", fixture.ask(fixture::shown));
        assertEquals(2, fixture.ask(() -> fixture.model().putOff()));

        Map<String, String> saved = fixture.ask(() -> fixture.model().save());
        fixture.edt(() -> fixture.model().showAgain());
        assertEquals("Draw cells.", fixture.ask(fixture::shown));

        fixture.edt(() -> fixture.model().restore(saved));
        assertEquals("", fixture.ask(fixture::shown));

        fixture.say(GuideFixture.sampled(40, 5), DRAW, TRAIN);
        again();
        assertEquals("Draw cells.", fixture.ask(fixture::shown), "thirty labels later");
    }

    @Test
    void deeds_areDone_refused_orNobodyDoesThem() throws Exception {
        fixture.edt(() -> {
            fixture.model().perform(Deed.of(TestDoer.KIND, "Draw"));
            fixture.model().perform(Deed.of(TestDoer.KIND, "Refuse"));
            fixture.model().perform(Deed.of("unknown", "Fly"));
        });

        assertEquals(List.of("Draw"), TestDoer.DONE);
        assertEquals("Look at A1.", fixture.ask(() -> fixture.model().left()));
        assertEquals(Optional.of("A1 has no cells."), fixture.ask(() -> fixture.model()
                .obstacle(Deed.of(TestDoer.KIND, "Refuse"))));
        assertTrue(fixture.ask(() -> fixture.model().obstacle(Deed.of("unknown", "Fly")))
                .isPresent());
    }

    @Test
    void namesInWhatIsSaid_areHidden_whileTheStudyIsMasked() throws Exception {
        fixture.study.blinding().mask(7);
        fixture.await("the guide", () -> fixture.open().names().masked());

        fixture.edt(() -> fixture.model().perform(Deed.of(TestDoer.KIND, "Draw")));

        assertTrue(fixture.ask(() -> fixture.model().left()).startsWith("Look at Slice "));
    }

    @Test
    void trouble_isTold_andOverWithTheNextReading() throws Exception {
        fixture.trouble("The disk is gone.");
        watch();
        fixture.await("the guide", () -> !fixture.model().trouble().isEmpty());

        assertEquals("The disk is gone.", fixture.ask(() -> fixture.model().trouble()));

        fixture.trouble("");
        again();
        fixture.await("the guide", () -> fixture.model().trouble().isEmpty());
    }

    @Test
    void anotherStaining_isReadAnew() throws Exception {
        fixture.say(GuideFixture.sampled(10, 5), DRAW);
        watch();
        fixture.awaitShown("Draw cells.");
        int before = fixture.readings.get();

        fixture.edt(() -> fixture.open().setStaining(StudyOnDesk.PV));

        fixture.await("the guide", () -> fixture.readings.get() > before);
        fixture.awaitShown("Draw cells.");
    }

    @Test
    void whatIsFoundLookingAhead_isSaid() throws Exception {
        fixture.say(GuideFixture.sampled(10, 5), DRAW);
        fixture.sayLater(GuideFixture.sampled(20, 5));
        watch();

        fixture.await("the guide", () -> fixture.model()
                .situation()
                .filter(now -> now.samples().on() == 20)
                .isPresent());
        assertEquals(2, fixture.readings.get());
    }

    @Test
    void flags_areToldToTheSource() throws Exception {
        CellRef cell = new CellRef("A1", 1);
        fixture.edt(() -> fixture.open().flags().set(Map.of(cell, "All others speak against it.")));

        assertEquals(1, fixture.contradictions);
    }
}
