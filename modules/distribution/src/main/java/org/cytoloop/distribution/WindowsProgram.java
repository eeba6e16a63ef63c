/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A Windows program (portable executable) whose icon is replaced. The platform's launchers come with an icon of five
 * pictures; ours take their places, each in one that is large enough, so that nothing in the file moves.
 * Source of the format: Microsoft, "PE Format", sections "The .rsrc Section" and "Optional Header".
 */
final class WindowsProgram {
    private static final int ICON = 3;
    private static final int ICON_GROUP = 14;
    private static final int RESOURCES = 2;

    private final ByteBuffer file;
    private int sectionOffset;
    private int sectionAddress;
    private int checkSum;

    /** A picture's place: where its description and its bytes are, and how many there is room for. */
    private record Slot(int id, int description, int bytes, int room) {}

    WindowsProgram(byte[] program) {
        file = ByteBuffer.wrap(program.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Puts in another icon.
     *
     * @return the changed program, as long as the old one
     * @throws IllegalArgumentException when it is no program with an icon, or too little room in it
     */
    byte[] withIcon(Icons icons) throws java.io.IOException {
        try {
            findResources();
            List<Slot> slots = new ArrayList<>();
            for (int[] icon : leaves(ICON)) {
                slots.add(new Slot(icon[0], icon[1], offset(file.getInt(icon[1])), file.getInt(icon[1] + 4)));
            }
            List<int[]> groups = leaves(ICON_GROUP);
            if (groups.size() != 1 || slots.isEmpty()) {
                throw new IllegalArgumentException("not a program with one icon");
            }
            fill(groups.get(0)[1], slots, icons);
            file.putInt(checkSum, 0); // only drivers need one; 0 says there is none
            return file.array();
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a Windows program", e);
        }
    }

    private void fill(int group, List<Slot> slots, Icons icons) throws java.io.IOException {
        int at = offset(file.getInt(group));
        int count = file.getShort(at + 4);
        List<int[]> written = new ArrayList<>();
        List<Slot> free = new ArrayList<>(slots);
        for (int size : List.of(256, 16, 32, 48, 64)) {
            byte[] bitmap = icons.bitmap(size);
            byte[] png = icons.png(size);
            Slot slot = place(free, size < 64 ? bitmap.length : Integer.MAX_VALUE);
            byte[] picture = bitmap;
            if (slot == null) {
                slot = place(free, png.length);
                picture = png;
            }
            if (slot == null) {
                continue;
            }
            free.remove(slot);
            for (int i = 0; i < slot.room; i++) {
                file.put(slot.bytes + i, i < picture.length ? picture[i] : 0);
            }
            file.putInt(slot.description + 4, picture.length);
            written.add(new int[] {size, picture.length, slot.id});
        }
        if (written.size() < 3 || written.size() > count) {
            throw new IllegalArgumentException("room for " + written.size() + " of " + count + " pictures");
        }
        file.putShort(at + 4, (short) written.size());
        for (int i = 0; i < written.size(); i++) {
            int entry = at + 6 + 14 * i;
            byte side = (byte) written.get(i)[0];
            file.put(entry, side).put(entry + 1, side).put(entry + 2, (byte) 0).put(entry + 3, (byte) 0);
            file.putShort(entry + 4, (short) 1).putShort(entry + 6, (short) 32);
            file.putInt(entry + 8, written.get(i)[1]).putShort(entry + 12, (short) written.get(i)[2]);
        }
        file.putInt(group + 4, 6 + 14 * written.size());
    }

    /** The smallest free place with that much room, or null. */
    private static Slot place(List<Slot> free, int length) {
        Slot best = null;
        for (Slot slot : free) {
            if (slot.room >= length && (best == null || slot.room < best.room)) {
                best = slot;
            }
        }
        return best;
    }

    private void findResources() {
        int header = file.getInt(0x3c);
        if (file.getShort(0) != 0x5a4d || file.getInt(header) != 0x4550) {
            throw new IllegalArgumentException("not a Windows program");
        }
        int sections = file.getShort(header + 6);
        int optional = header + 24;
        boolean wide = file.getShort(optional) == 0x20b;
        checkSum = optional + 64;
        sectionAddress = file.getInt(optional + (wide ? 112 : 96) + 8 * RESOURCES);
        int table = optional + file.getShort(header + 20);
        for (int i = 0; i < sections; i++) {
            if (file.getInt(table + 40 * i + 12) == sectionAddress) {
                sectionOffset = file.getInt(table + 40 * i + 20);
                return;
            }
        }
        throw new IllegalArgumentException("a program without resources");
    }

    private int offset(int address) {
        return address - sectionAddress + sectionOffset;
    }

    /** Id and place of the description of each resource of a kind, in its first language. */
    private List<int[]> leaves(int kind) {
        List<int[]> found = new ArrayList<>();
        for (int[] type : entries(0)) {
            if (type[0] == kind) {
                for (int[] name : entries(type[1] & 0x7fffffff)) {
                    int language = entries(name[1] & 0x7fffffff).get(0)[1];
                    found.add(new int[] {name[0], sectionOffset + language});
                }
            }
        }
        return found;
    }

    private List<int[]> entries(int folder) {
        int at = sectionOffset + folder;
        int count = file.getShort(at + 12) + file.getShort(at + 14);
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(new int[] {file.getInt(at + 16 + 8 * i), file.getInt(at + 20 + 8 * i)});
        }
        return found;
    }
}
