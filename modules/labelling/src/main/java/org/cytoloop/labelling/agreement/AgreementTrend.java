/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

/**
 * Agreement of the earlier half of the answers beside that of the later half.
 *
 * @param before the earlier half
 * @param after the later half
 * @param p two-sided p of Fisher's exact test between the two (Fisher 1935, "The Design of Experiments", chapter 2)
 */
public record AgreementTrend(AgreementScore before, AgreementScore after, double p) {}
