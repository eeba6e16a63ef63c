/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Makes the bill of materials when the build packs a distribution. It begins with the jars that are really there, so
 * that none can be forgotten, and fails with the name of a jar whose origin or licence it does not know.
 */
package org.cytoloop.inventory.generate;
