/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

/**
 * Names one feature.
 *
 * @param name unique and stable, such as {@code cFos.snr} or {@code nucleus.area_um2}; begins with the channel's name
 *     where one channel is meant
 * @param unit "grey", "px", "µm²", "ratio", ... ; "1" for a plain number
 * @param description one sentence for the user
 * @param extractor id of the extractor that computes it
 * @param version version of that extractor's definition; a change of meaning changes the version
 */
public record FeatureSpec(String name, String unit, String description, String extractor, int version) {}
