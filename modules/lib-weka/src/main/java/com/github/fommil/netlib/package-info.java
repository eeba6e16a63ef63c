/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** A stand-in that keeps Weka from injecting classes into the system class loader. */
package com.github.fommil.netlib;
