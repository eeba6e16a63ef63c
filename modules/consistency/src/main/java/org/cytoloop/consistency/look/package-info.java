/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Another look at labels that were given under an older version of the rule. */
package org.cytoloop.consistency.look;
