/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Making a study, in three steps: where it lies, its first images, its stainings.
 */
package org.cytoloop.workbench.newstudy;
