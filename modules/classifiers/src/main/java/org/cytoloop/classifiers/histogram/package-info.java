/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** A random forest on binned features: trains many times faster than Weka's, for training while labelling. */
package org.cytoloop.classifiers.histogram;
