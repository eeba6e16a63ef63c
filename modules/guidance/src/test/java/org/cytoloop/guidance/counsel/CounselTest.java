/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.junit.jupiter.api.Test;

class CounselTest {
    private static final Situation NOW = AtStake.with(10, 10, 0, 0);

    @Test
    void of_sortsByPriorityThenByPosition() {
        Counsel counsel = Counsel.of(
                NOW,
                List.of(
                        AtStake.saying("b", 100),
                        AtStake.saying("a", 500),
                        AtStake.saying("c", 500),
                        AtStake.adviser("d", now -> Optional.empty())),
                PutOff.NOTHING);

        assertEquals(List.of("a", "c", "b"), advisers(counsel));
        assertEquals(0, counsel.putOff());
    }

    @Test
    void of_adviserThatThrows_isLeftOut() {
        Counsel counsel = Counsel.of(
                NOW,
                List.of(
                        AtStake.adviser("broken", now -> {
                            throw new IllegalStateException("no");
                        }),
                        AtStake.adviser("old", now -> {
                            throw new NoSuchMethodError("no");
                        }),
                        AtStake.adviser("none", now -> null),
                        AtStake.saying("good", 100)),
                PutOff.NOTHING);

        assertEquals(List.of("good"), advisers(counsel));
    }

    @Test
    void counsel_adviserThatHangs_isAskedOnceOnly() {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);
        Adviser hanging = AtStake.adviser("hanging", now -> {
            asked.incrementAndGet();
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    return Optional.empty();
                }
            }
        });
        Council council = new Council(List.of(hanging, AtStake.saying("good", 100)), 1);

        List<Counsel.Piece> first = council.said(NOW, TaskContext.quiet(1));
        List<Counsel.Piece> second = council.said(NOW, TaskContext.quiet(1));

        assertEquals(List.of("good"), advisers(first));
        assertEquals(List.of("good"), advisers(second));
        assertEquals(1, asked.get());
    }

    @Test
    void counsel_cancelledTask_stopsAndBlamesNobody() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Adviser waiting = AtStake.adviser("waiting", now -> {
            if (asked.incrementAndGet() > 1) {
                return Optional.of(AtStake.advice(1, "again"));
            }
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        });
        Council council = new Council(List.of(waiting));

        assertThrows(CancellationException.class, () -> council.said(NOW, new CancelledTask()));
        assertEquals(List.of("waiting"), advisers(council.said(NOW, TaskContext.quiet(1))));
    }

    @Test
    void of_putOff_isCountedNotShown() {
        PutOff off = PutOff.NOTHING
                .never("a", AtStake.advice(500, "a-topic"))
                .notNow("b", AtStake.advice(1, "b-topic"), NOW);

        Counsel counsel =
                Counsel.of(NOW, List.of(AtStake.saying("a", 1), AtStake.saying("b", 2), AtStake.saying("c", 3)), off);

        assertEquals(List.of("c"), advisers(counsel));
        assertEquals(2, counsel.putOff());
    }

    @Test
    void sameAs_comparesAdviserAndTopic() {
        Counsel.Piece piece = new Counsel.Piece("a", AtStake.advice(1, "x"));

        assertTrue(piece.sameAs(new Counsel.Piece("a", AtStake.advice(9, "x"))));
        assertFalse(piece.sameAs(new Counsel.Piece("b", AtStake.advice(1, "x"))));
        assertFalse(piece.sameAs(new Counsel.Piece("a", AtStake.advice(1, "y"))));
    }

    private static List<String> advisers(Counsel counsel) {
        return advisers(counsel.pieces());
    }

    private static List<String> advisers(List<Counsel.Piece> pieces) {
        return pieces.stream().map(Counsel.Piece::adviser).toList();
    }

    /** A task the user has stopped. */
    private static final class CancelledTask implements TaskContext {
        @Override
        public int threads() {
            return 1;
        }

        @Override
        public boolean isCancelled() {
            return true;
        }

        @Override
        public void progress(double fraction, String what) {
            // nobody looks
        }
    }
}
