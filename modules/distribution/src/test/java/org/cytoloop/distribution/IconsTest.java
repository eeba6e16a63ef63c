/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconsTest {
    private static Icons icons() throws IOException {
        return Icons.in(Project.of(top(), "1", "2026-01-01T00:00:00Z").pictures());
    }

    static Path top() {
        return Path.of("").toAbsolutePath().getParent().getParent();
    }

    @Test
    void picture_ofADrawnSize_isTheDrawing() throws IOException {
        BufferedImage drawn = ImageIO.read(Project.of(top(), "1", "2026-01-01T00:00:00Z")
                .pictures()
                .resolve("frame32.gif")
                .toFile());
        BufferedImage picture = icons().picture(32);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 32; x++) {
                assertEquals(drawn.getRGB(x, y), picture.getRGB(x, y), x + "," + y);
            }
        }
    }

    @Test
    void icns_holdsEverySizeAsPng() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(icons().icns());
        assertEquals("icns", kind(file));
        assertEquals(file.capacity(), file.getInt());
        Set<Integer> sizes = new TreeSet<>();
        while (file.hasRemaining()) {
            String kind = kind(file);
            byte[] png = new byte[file.getInt() - 8];
            file.get(png);
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertEquals(picture.getWidth(), picture.getHeight(), kind);
            sizes.add(picture.getWidth());
        }
        assertEquals(Set.of(32, 64, 128, 256, 512, 1024), sizes);
    }

    private static String kind(ByteBuffer file) {
        byte[] kind = new byte[4];
        file.get(kind);
        return new String(kind, StandardCharsets.US_ASCII);
    }

    @Test
    void ico_saysWhereEachPictureIs() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(icons().ico()).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1, file.getShort(2));
        List<Integer> sizes = List.of(16, 24, 32, 48, 64, 256);
        assertEquals(sizes.size(), file.getShort(4));
        int end = 6 + 16 * sizes.size();
        for (int i = 0; i < sizes.size(); i++) {
            int at = 6 + 16 * i;
            assertEquals(sizes.get(i) % 256, file.get(at) & 0xff);
            assertEquals(end, file.getInt(at + 12));
            end += file.getInt(at + 8);
        }
        assertEquals(file.capacity(), end);
    }

    /** A program of one section: a header, an icon of three pictures in the resources, and some code after them. */
    private static byte[] program() {
        ByteBuffer file = ByteBuffer.allocate(30_000).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort(0, (short) 0x5a4d).putInt(0x3c, 0x80);
        file.putInt(0x80, 0x4550).putShort(0x86, (short) 1).putShort(0x94, (short) 240);
        int optional = 0x98;
        file.putShort(optional, (short) 0x20b).putInt(optional + 64, 4711);
        file.putInt(optional + 112 + 16, 0x5000);
        int section = optional + 240;
        file.putInt(section + 12, 0x5000).putInt(section + 20, 0x400);
        int[] rooms = {9640, 3752, 1384, 2180};
        // folders of 16 bytes and 8 for each entry: kinds, then icons 1 to 4, then one group
        int icons = 32;
        int groups = icons + 16 + 8 * rooms.length;
        int languages = groups + 24;
        int leaves = languages + 24 * (rooms.length + 1);
        int data = leaves + 16 * (rooms.length + 1);
        folder(file, 0, 3, icons | 0x80000000, 14, groups | 0x80000000);
        file.putShort(0x400 + icons + 14, (short) rooms.length);
        for (int i = 0; i <= rooms.length; i++) {
            boolean group = i == rooms.length;
            int at = group ? groups + 16 : icons + 16 + 8 * i;
            file.putInt(0x400 + at, group ? 100 : i + 1).putInt(0x400 + at + 4, languages + 24 * i | 0x80000000);
            folder(file, languages + 24 * i, 1033, leaves + 16 * i);
            int length = group ? 6 + 14 * rooms.length : rooms[i];
            file.putInt(0x400 + leaves + 16 * i, 0x5000 + data).putInt(0x400 + leaves + 16 * i + 4, length);
            if (group) {
                file.putShort(0x400 + data + 4, (short) rooms.length);
            }
            data += length;
        }
        file.putShort(0x400 + groups + 14, (short) 1);
        Arrays.fill(file.array(), 0x400 + data, file.capacity(), (byte) 0x90);
        return file.array();
    }

    private static void folder(ByteBuffer file, int at, int... entries) {
        file.putShort(0x400 + at + 14, (short) (entries.length / 2));
        for (int i = 0; i < entries.length; i++) {
            file.putInt(0x400 + at + 16 + 4 * i, entries[i]);
        }
    }

    @Test
    void withIcon_putsOurPicturesIntoTheOldPlaces() throws IOException {
        byte[] before = program();
        byte[] after = new WindowsProgram(before).withIcon(icons());
        assertEquals(before.length, after.length);
        assertTrue(find(after, icons().png(256)) > 0x400, "256 px");
        assertTrue(find(after, icons().bitmap(16)) > 0x400, "16 px");
        assertTrue(find(after, icons().png(32)) > 0x400, "32 px");
        assertArrayEquals(
                Arrays.copyOfRange(before, 20_000, before.length), Arrays.copyOfRange(after, 20_000, after.length));
        assertArrayEquals(after, new WindowsProgram(after.clone()).withIcon(icons()), "twice is as once");
    }

    @Test
    void withIcon_intoWhatIsNoProgram_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WindowsProgram(new byte[9]).withIcon(icons()));
        assertThrows(IllegalArgumentException.class, () -> new WindowsProgram(new byte[9000]).withIcon(icons()));
    }

    private static int find(byte[] file, byte[] part) {
        for (int at = 0; at + part.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }
}
