/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

/**
 * Logic of four values: Kleene's strong three-valued logic (Kleene 1952, Introduction to Metamathematics, section 64) with
 * GREY as a second value between true and false. A value that decides beats UNKNOWN, which beats GREY, since nobody
 * knows what the missing value would have been.
 */
final class Kleene {
    static final byte OFF = (byte) RuleAnswer.OFF.ordinal();
    static final byte GREY = (byte) RuleAnswer.GREY.ordinal();
    static final byte ON = (byte) RuleAnswer.ON.ordinal();
    static final byte UNKNOWN = (byte) RuleAnswer.UNKNOWN.ordinal();

    private static final RuleAnswer[] AND_STRENGTH = {RuleAnswer.OFF, RuleAnswer.UNKNOWN, RuleAnswer.GREY, RuleAnswer.ON
    };
    private static final RuleAnswer[] OR_STRENGTH = {RuleAnswer.ON, RuleAnswer.UNKNOWN, RuleAnswer.GREY, RuleAnswer.OFF
    };
    private static final byte[] AND = table(AND_STRENGTH);
    private static final byte[] OR = table(OR_STRENGTH);

    private Kleene() {}

    /** Result by {@code a << 2 | b}. */
    private static byte[] table(RuleAnswer[] strongestFirst) {
        byte[] table = new byte[16];
        for (int weak = strongestFirst.length - 1; weak >= 0; weak--) {
            int strong = strongestFirst[weak].ordinal();
            for (int other = 0; other < 4; other++) {
                // the stronger ones are written later, over the weaker
                table[strong << 2 | other] = (byte) strong;
                table[other << 2 | strong] = (byte) strong;
            }
        }
        return table;
    }

    /** Joins {@code other} into {@code result}. */
    static void join(boolean and, byte[] result, byte[] other, int count) {
        byte[] table = and ? AND : OR;
        for (int i = 0; i < count; i++) {
            result[i] = table[result[i] << 2 | other[i]];
        }
    }

    /** Exchanges ON and OFF. */
    static void negate(byte[] result, int count) {
        for (int i = 0; i < count; i++) {
            byte value = result[i];
            // ON = 2 and OFF = 0 differ in one bit; GREY = 1 and UNKNOWN = 3 are the odd ones
            result[i] = (value & 1) == 0 ? (byte) (value ^ 2) : value;
        }
    }
}
