/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The rules of the house, checked on byte code and on the modules' poms. */
package org.cytoloop.architecture.tests;
