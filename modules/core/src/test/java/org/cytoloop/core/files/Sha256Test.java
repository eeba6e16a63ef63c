/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The first example of FIPS 180-4, of the text "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hex_ofTheStandardsExample() {
        assertEquals(ABC, Sha256.hex("abc"));
        assertEquals(ABC, Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void digest_inPieces_isTheSame_andBeginsAnew() {
        MessageDigest digest = Sha256.digest();
        for (int round = 0; round < 2; round++) {
            digest.update((byte) 'a');
            digest.update(new byte[] {'b', 'c'});
            assertEquals(ABC, Sha256.hex(digest));
        }
    }
}
