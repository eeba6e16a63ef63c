/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.testkit.ShareTrainer;
import org.openide.util.lookup.ServiceProvider;

/** Registered for the tests of the dial. */
@ServiceProvider(service = ClassifierTrainer.class, position = 10)
public final class DialTrainer extends ShareTrainer {}
