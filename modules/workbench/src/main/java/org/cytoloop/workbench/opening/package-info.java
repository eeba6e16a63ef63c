/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Opening and closing studies: the flow, recent studies, images that are missing.
 */
package org.cytoloop.workbench.opening;
