/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

/**
 * A provider as a study remembers it, so that a study opened without the plug-in can say which one is missing.
 *
 * @param kind kind of service, such as "trainer", "features", "detector", "reader", "miner"
 * @param id the provider's id
 * @param name what people call it; empty when not known (studies of before this was kept)
 * @param version version of its behaviour; empty when not known
 * @param module code name of the module it came in, such as "org.cytoloop.classifiers"; empty when not known
 * @param moduleVersion version of that module; empty when not known
 */
public record UsedProvider(String kind, String id, String name, String version, String module, String moduleVersion) {}
