/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Packs the built workbench for people to install: archives whose bytes depend on nothing but their content, icons for
 * each system, a runtime to go with it, an update site, check sums. Called by the build of {@code application}.
 */
package org.cytoloop.distribution;
