/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Forms for the parameters of detectors, trainers and other providers, built from their descriptions.
 */
package org.cytoloop.workbench.parameters;
