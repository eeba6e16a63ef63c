/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void next_namesThatWouldMeet_areKeptApart() {
        FileNames names = new FileNames();
        assertEquals("M1_01.csv", names.next("M1_01", ".csv"));
        assertEquals("m1_01_2.csv", names.next("m1_01", ".csv"));
        assertEquals("M1_01_3.csv", names.next("M1/01", ".csv"));
    }

    @Test
    void next_namesThatWouldLeaveTheFolder_stay() {
        FileNames names = new FileNames();
        assertEquals("_.._.._etc.x", names.next("../../etc", ".x"));
        assertEquals("_.x", names.next("", ".x"));
        assertEquals("Größe_µm.x", names.next("Größe µm", ".x"));
    }
}
