/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.testkit.NumberFeature;
import org.openide.util.lookup.ServiceProvider;

/** Registered for the tests of the dial. */
@ServiceProvider(service = FeatureExtractor.class, position = 10)
public final class DialFeature extends NumberFeature {}
