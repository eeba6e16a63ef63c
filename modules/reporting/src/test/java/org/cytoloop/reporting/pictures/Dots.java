/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.testkit.DotsFormat;
import org.openide.util.lookup.ServiceProvider;

/** Pictures for the tests of this module. */
@ServiceProvider(service = SliceReaderProvider.class)
public final class Dots extends DotsFormat {}
