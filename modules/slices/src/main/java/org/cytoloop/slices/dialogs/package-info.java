/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Small parts that the dialogs of this module share.
 */
package org.cytoloop.slices.dialogs;
