/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What happens when the workbench starts and ends: the command line, the last study, giving the study back.
 */
package org.cytoloop.workbench.startup;
