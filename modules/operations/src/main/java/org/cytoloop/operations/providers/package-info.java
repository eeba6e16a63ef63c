/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What a study says of the providers it was made with: which are not installed, and what was made by others than those
 * that are chosen now, with the way to make it again.
 */
package org.cytoloop.operations.providers;
