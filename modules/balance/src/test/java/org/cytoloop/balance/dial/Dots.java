/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.testkit.DotsFormat;
import org.openide.util.lookup.ServiceProvider;

/** The pictures of this module's tests. */
@ServiceProvider(service = SliceReaderProvider.class, position = 10)
public final class Dots extends DotsFormat {}
