/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Watches over the labels of the open study and finds those that something speaks against. */
package org.cytoloop.consistency.watch;
