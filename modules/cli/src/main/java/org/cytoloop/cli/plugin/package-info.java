/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Plug-ins of the workbench (nbm files), loaded into the command line. */
package org.cytoloop.cli.plugin;
