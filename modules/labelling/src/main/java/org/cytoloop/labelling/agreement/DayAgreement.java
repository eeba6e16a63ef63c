/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.time.LocalDate;

/**
 * Agreement of the answers given on one day.
 *
 * @param day the day, in the time zone that was asked for
 * @param score the agreement
 */
public record DayAgreement(LocalDate day, AgreementScore score) {}
