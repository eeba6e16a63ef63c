/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.memo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import loci.formats.FormatException;
import loci.formats.FormatTools;
import loci.formats.IFormatReader;
import loci.formats.Memoizer;
import loci.formats.in.PGMReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemosTest {
    @TempDir
    Path folder;

    private Path image;
    private MemoKey key;
    private Memos memos;

    /** What a stranger would have made: does something as soon as it is. */
    public static final class Bomb {
        static final AtomicInteger BLASTS = new AtomicInteger();

        public Bomb() {
            BLASTS.incrementAndGet();
        }
    }

    @BeforeEach
    void write() throws IOException {
        image = pgm("a.pgm", 1);
        key = new MemoKey(folder.resolve("user"));
        memos = Memos.in(folder.resolve("cache"), key, "1/8").worth(0);
        Bomb.BLASTS.set(0);
    }

    private Path pgm(String name, int factor) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write("P5\n8 4\n255\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 32; i++) {
            all.write(i * factor);
        }
        return Files.write(folder.resolve(name), all.toByteArray());
    }

    /** Opens the image as the provider does. */
    private boolean openedFromMemo(Memos memos, byte[] pixels) throws FormatException, IOException {
        try (IFormatReader reader = memos.remembering(new PGMReader(), image)) {
            reader.setId(image.toString());
            assertArrayEquals(pixels, reader.openBytes(0));
            return ((Memoizer) reader).isLoadedFromMemo();
        }
    }

    private byte[] pixels(int factor) {
        byte[] pixels = new byte[32];
        for (int i = 0; i < 32; i++) {
            pixels[i] = (byte) (i * factor);
        }
        return pixels;
    }

    @Test
    void secondOpening_readsTheMemoAndGivesTheSamePixels() throws FormatException, IOException {
        assertFalse(openedFromMemo(memos, pixels(1)));
        assertTrue(Files.exists(memos.memoOf(image)));
        assertTrue(openedFromMemo(memos, pixels(1)));
        assertTrue(openedFromMemo(memos, pixels(1)));
    }

    @Test
    void key_isTheUsersAlone() throws FormatException, IOException {
        openedFromMemo(memos, pixels(1));
        Path file = folder.resolve("user").resolve("memo.key");
        assertEquals(32, Files.size(file));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        try (var inFolder = Files.list(file.getParent())) {
            assertEquals(1, inFolder.count(), "drafts are left");
        }
    }

    @Test
    void key_differsFromUserToUser() throws FormatException, IOException {
        openedFromMemo(memos, pixels(1));
        MemoKey other = new MemoKey(folder.resolve("other"));
        assertFalse(
                openedFromMemo(Memos.in(folder.resolve("cache"), other, "1/8").worth(0), pixels(1)));
        assertNotEquals(key.existing().orElseThrow(), other.existing().orElseThrow());
    }

    @Test
    void anyByteChanged_isNotReadAndDeleted() throws FormatException, IOException {
        openedFromMemo(memos, pixels(1));
        byte[] good = Files.readAllBytes(memos.memoOf(image));
        for (int at = 0; at < good.length; at += Math.max(1, good.length / 40)) {
            byte[] bad = good.clone();
            bad[at] ^= 4;
            assertNotTaken(bad);
        }
        assertNotTaken(Arrays.copyOf(good, good.length - 1));
        assertNotTaken(Arrays.copyOf(good, good.length + 1));
        assertNotTaken(new byte[0]);
    }

    private void assertNotTaken(byte[] bytes) throws IOException {
        Path memo = Files.write(memos.memoOf(image), bytes);
        assertFalse(new SealedMemo(key, "1/8", image, PGMReader.class).verify(memo));
        try (IFormatReader reader = Memos.in(folder.resolve("cache"), key, "1/8")
                .worth(Long.MAX_VALUE)
                .remembering(new PGMReader(), image)) {
            reader.setId(image.toString());
            assertFalse(((Memoizer) reader).isLoadedFromMemo());
            assertFalse(Files.exists(memo), "a memo that is not ours stays");
        } catch (FormatException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void memoOfAnotherImage_isNotRead() throws FormatException, IOException {
        openedFromMemo(memos, pixels(1));
        byte[] ofFirst = Files.readAllBytes(memos.memoOf(image));
        image = pgm("b.pgm", 2);
        Files.write(memos.memoOf(image), ofFirst);
        assertFalse(openedFromMemo(memos, pixels(2)));
    }

    @Test
    void memoOfAnotherVersion_isNotRead() throws FormatException, IOException {
        openedFromMemo(memos, pixels(1));
        assertFalse(openedFromMemo(Memos.in(folder.resolve("cache"), key, "1/9").worth(0), pixels(1)));
    }

    @Test
    void imageChangedSince_isReadAnew() throws FormatException, IOException {
        openedFromMemo(memos, pixels(1));
        image = pgm("a.pgm", 3);
        Files.setLastModifiedTime(image, FileTime.fromMillis(1_000_000));
        assertFalse(openedFromMemo(memos, pixels(3)));
    }

    /** As Bio-Formats itself would read it: a class of the stranger's choice is made. */
    private byte[] stranger() {
        Kryo kryo = new Memoizer.KryoDeser().kryo;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Output out = new Output(bytes)) {
            kryo.writeObject(out, Memoizer.VERSION);
            kryo.writeObject(out, FormatTools.VERSION);
            kryo.writeObject(out, Bomb.class);
            kryo.writeObject(out, new Bomb());
        }
        Bomb.BLASTS.set(0);
        return bytes.toByteArray();
    }

    @Test
    void strangersMemo_isNeverSeenByKryo() throws FormatException, IOException {
        byte[] state = stranger();
        byte[] noFiles = new byte[4];
        Files.createDirectories(folder.resolve("cache"));
        Files.write(memos.memoOf(image), state);
        assertFalse(openedFromMemo(memos, pixels(1)));
        byte[] about = "anything".getBytes(StandardCharsets.UTF_8);
        MemoKey theirs = new MemoKey(folder.resolve("theirs"));
        writeMemo(MemoKey.seal(theirs.existingOrNew().orElseThrow(), about, noFiles, state), noFiles, state);
        assertFalse(openedFromMemo(memos, pixels(1)));
        writeMemo(MemoKey.seal(key.existingOrNew().orElseThrow(), about, noFiles, state), noFiles, state);
        assertFalse(openedFromMemo(memos, pixels(1)));
        assertEquals(0, Bomb.BLASTS.get(), "an object of a stranger's was made");
    }

    /** Shows that the test above could fail: under the right seal the bytes do get to Kryo. */
    @Test
    void strangersMemo_underOurSeal_wouldBeSeenByKryo() throws FormatException, IOException {
        byte[] state = stranger();
        byte[] noFiles = new byte[4];
        byte[] about = String.join("\n", "1/8", PGMReader.class.getName(), image.toString(), "")
                .getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("cache"));
        writeMemo(MemoKey.seal(key.existingOrNew().orElseThrow(), about, noFiles, state), noFiles, state);
        Files.setLastModifiedTime(memos.memoOf(image), FileTime.fromMillis(System.currentTimeMillis() + 10_000));
        assertFalse(openedFromMemo(memos, pixels(1)), "it is no reader");
        assertEquals(1, Bomb.BLASTS.get());
    }

    private void writeMemo(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        Files.write(memos.memoOf(image), all.toByteArray());
    }

    @Test
    void keyThatCannotBeKept_meansNoMemos() throws FormatException, IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        MemoKey nowhere = new MemoKey(file);
        assertFalse(
                openedFromMemo(Memos.in(folder.resolve("cache"), nowhere, "1/8").worth(0), pixels(1)));
        assertFalse(Files.exists(memos.memoOf(image)));
    }

    @Test
    void cacheThatCannotBeMade_isDoneWithout() throws IOException, FormatException {
        Path file = Files.writeString(folder.resolve("cache"), "in the way");
        PGMReader reader = new PGMReader();
        assertEquals(reader, Memos.in(file.resolve("bio-formats"), key, "1/8").remembering(reader, image));
    }
}
