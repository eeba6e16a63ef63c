/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.health;

/**
 * One registered provider, or one that could be had, and how it is.
 *
 * @param kind kind of service, a key of {@link org.cytoloop.spi.Services#kinds()}
 * @param id its id; its class name when it could not be made or has no proper id
 * @param name what the user reads; empty when it could not be made
 * @param version version of its behaviour; empty when it could not be made
 * @param type name of its class; empty when it is not installed
 * @param module code name of the module it comes from, such as "org.cytoloop.readers"
 * @param moduleVersion version of that module; empty when not known
 * @param state how it is
 * @param reason why it is not well, as sentences for the user; empty when it is well
 */
public record ProviderHealth(
        String kind,
        String id,
        String name,
        String version,
        String type,
        String module,
        String moduleVersion,
        HealthState state,
        String reason) {
    /** Whether it is offered where providers are chosen and used. */
    public boolean isUsed() {
        return state == HealthState.WELL || state == HealthState.TROUBLED;
    }
}
