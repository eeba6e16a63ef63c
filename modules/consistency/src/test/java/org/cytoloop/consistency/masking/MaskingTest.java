/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.cytoloop.consistency.ConsistencyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskingTest {
    @TempDir
    Path folder;

    private ConsistencyFixture at;

    @BeforeEach
    void open() throws Exception {
        at = new ConsistencyFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    @Test
    void maskingIsJournaledAndSaidUntilItEnds() throws Exception {
        Masking masking = new Masking(at.open());
        assertFalse(masking.isOn());
        assertTrue(masking.sentence().startsWith("Names have never been masked"), masking.sentence());
        at.edt(masking::on);
        at.open().writer().flush();
        assertTrue(masking.isOn());
        assertTrue(masking.sentence().endsWith("by Anna: labels given now are blind."), masking.sentence());
        at.edt(masking::off);
        at.open().writer().flush();
        assertFalse(masking.isOn());
        assertEquals(1, at.study.blinding().masks().size());
        assertTrue(masking.sentence().startsWith("Names are shown. They were masked once"), masking.sentence());
    }
}
