/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.MemorySeries;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incident.What;
import org.cytoloop.spi.health.Incidents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedReaderTest {
    private static final Path FILE = Path.of("scan.odd");
    private static final String ID = "odd-format";
    private static final long LONG = 60_000;

    private final GuardedCall guard = new GuardedCall("reader", ID);
    private final AtomicInteger closed = new AtomicInteger();

    @AfterEach
    void forget() {
        Incidents.forget("reader", ID);
        OpenReaders.of(FILE::equals).close();
        Incidents.forget("reader", ID);
    }

    /** A reader of one image whose tiles are made by a plug-in. */
    private SliceReader reader(Function<PixelTile, PixelTile> tiles) {
        MemorySeries memory = new MemorySeries(64, 32, PixelType.UINT8, (c, x, y) -> x + y, "DAPI");
        SliceSeries series = new SliceSeries() {
            @Override
            public SeriesInfo info() {
                return memory.info();
            }

            @Override
            public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
                return tiles.apply(memory.read(channel, level, z, t, x, y, width, height));
            }
        };
        return new SliceReader() {
            @Override
            public String format() {
                return "Odd";
            }

            @Override
            public List<SliceSeries> series() {
                return List.of(series);
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private SliceReader open(Function<PixelTile, PixelTile> tiles) throws ProblemException {
        return GuardedReader.open(guard, FILE, LONG, () -> reader(tiles));
    }

    private static PixelTile tile(SliceReader reader, int x, int width) throws ProblemException {
        return reader.series().get(0).read(0, 0, 0, 0, x, 0, width, 4);
    }

    private static void assertIncident(What what, String words) {
        List<Incident> incidents = Incidents.of("reader", ID);
        assertTrue(
                incidents.stream()
                        .anyMatch(one -> one.what() == what && one.words().contains(words)),
                incidents.toString());
    }

    @Test
    void aGoodReader_readsAsBefore() throws Exception {
        try (SliceReader reader = open(tile -> tile)) {
            assertEquals(3, tile(reader, 3, 8).value(0));
            assertThrows(IndexOutOfBoundsException.class, () -> tile(reader, 60, 8));
        }
        assertEquals(1, closed.get());
        assertEquals(List.of(), Incidents.of("reader", ID));
    }

    @Test
    void errorsOfAnyKind_becomeOneSentenceWithReaderAndFile() throws Exception {
        try (SliceReader reader = open(tile -> {
            throw new NoClassDefFoundError("some/codec/Missing");
        })) {
            for (int i = 0; i < 3; i++) {
                String sentence = assertThrows(ProblemException.class, () -> tile(reader, 0, 8))
                        .getMessage();
                assertTrue(sentence.contains(ID) && sentence.contains("scan.odd"), sentence);
            }
        }
        assertIncident(What.THREW, "some/codec/Missing");
        assertEquals(3, Incidents.of("reader", ID).get(0).times());
    }

    @Test
    void indexErrorsWhereTheRectangleExists_areTheReadersFault() throws Exception {
        try (SliceReader reader = open(tile -> {
            throw new ArrayIndexOutOfBoundsException(-1);
        })) {
            assertThrows(ProblemException.class, () -> tile(reader, 0, 8));
        }
        assertIncident(What.THREW, "ArrayIndexOutOfBounds");
    }

    @Test
    void tilesThatAreNotWhatWasAskedFor_areRefused() throws Exception {
        try (SliceReader smaller = open(tile -> PixelTile.allocate(PixelType.UINT8, 2, 2));
                SliceReader other = open(tile -> PixelTile.allocate(PixelType.UINT16, tile.width(), tile.height()));
                SliceReader nothing = open(tile -> null)) {
            assertThrows(ProblemException.class, () -> tile(smaller, 0, 8));
            assertThrows(ProblemException.class, () -> tile(other, 0, 8));
            assertThrows(ProblemException.class, () -> tile(nothing, 0, 8));
        }
        assertIncident(What.NONSENSE, "gave 2 x 2 px of uint8 instead of 8 x 4 px of uint8");
        assertIncident(What.NONSENSE, "gave nothing");
    }

    @Test
    void openingThatHangs_isWaitedForNoLonger_andWhatComesLateIsClosed() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        SliceReader slow = new SliceReader() {
            @Override
            public String format() {
                return "";
            }

            @Override
            public List<SliceSeries> series() {
                return List.of();
            }

            @Override
            public void close() {
                late.countDown();
            }
        };
        String sentence = assertThrows(
                        ProblemException.class,
                        () -> GuardedReader.open(guard, FILE, 20, () -> {
                            while (true) {
                                try {
                                    goOn.await();
                                    return slow;
                                } catch (InterruptedException e) {
                                    // a plug-in that does not listen
                                    continue;
                                }
                            }
                        }))
                .getMessage();
        assertTrue(sentence.contains("did not come back"), sentence);
        assertEquals(1, Incidents.stillRunning("reader", ID));
        assertIncident(What.HUNG, "scan.odd");
        goOn.countDown();
        assertTrue(late.await(30, TimeUnit.SECONDS));
    }

    @Test
    void openingThatGivesNothingUsable_isRefusedAndClosed() {
        assertThrows(ProblemException.class, () -> GuardedReader.open(guard, FILE, LONG, () -> null));
        assertThrows(
                ProblemException.class,
                () -> GuardedReader.open(guard, FILE, LONG, () -> new SliceReader() {
                    @Override
                    public String format() {
                        return "Odd";
                    }

                    @Override
                    public List<SliceSeries> series() {
                        return List.of();
                    }

                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                }));
        assertEquals(1, closed.get());
        assertFalse(OpenReaders.files().contains(FILE));
    }

    @Test
    void aReaderLeftOpen_isClosedAndTold() throws Exception {
        SliceReader forgotten = open(tile -> tile);
        assertTrue(OpenReaders.files().contains(FILE));
        SliceReader closing = open(tile -> tile);
        assertEquals(0, OpenReaders.of(Path.of("other.odd")::equals).close());
        OpenReaders.Left left = OpenReaders.of(FILE::equals);
        closing.close();
        closed.set(0);
        SliceReader next = open(tile -> tile);
        assertEquals(1, left.close());
        assertEquals(1, closed.get());
        assertIncident(What.LEAKED, "still had scan.odd open");
        forgotten.close();
        assertTrue(OpenReaders.files().contains(FILE));
        next.close();
    }

    @Test
    void aReadingThatHangs_isTold_andOthersDoNotFollowIt() throws Exception {
        ReadingWatch watch = new ReadingWatch(guard, "scan.odd", 1);
        CountDownLatch told = new CountDownLatch(1);
        try (var listening = Incidents.onReport(incident -> told.countDown())) {
            ReadingWatch.Reading stuck = watch.begin();
            assertTrue(told.await(30, TimeUnit.SECONDS), () -> "not told, listening " + listening);
            assertEquals(1, Incidents.stillRunning("reader", ID));
            assertThrows(ProblemException.class, watch::begin);
            stuck.end();
        }
        assertEquals(0, Incidents.stillRunning("reader", ID));
        watch.begin().end();
    }
}
