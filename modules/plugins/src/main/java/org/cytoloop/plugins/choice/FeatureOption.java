/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

/**
 * A feature set that can be ticked.
 *
 * @param id its id
 * @param text what the user reads
 * @param used true when it is used
 * @param missing true when it is not installed
 */
record FeatureOption(String id, String text, boolean used, boolean missing) {}
