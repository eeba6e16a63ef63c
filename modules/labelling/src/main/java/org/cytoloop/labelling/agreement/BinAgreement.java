/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

/**
 * Agreement on the cells within one range of the signal.
 *
 * @param low from this value on, in the signal's unit
 * @param high up to but without this value; the last bin includes it
 * @param text the range in words, such as "1.8 to 2.4"
 * @param score the agreement
 */
public record BinAgreement(double low, double high, String text, AgreementScore score) {}
