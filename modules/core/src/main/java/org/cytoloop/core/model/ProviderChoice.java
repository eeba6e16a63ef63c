/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which providers of one kind are to be used. Immutable.
 *
 * @param providers ids; empty for the usual: the first that is registered or, of feature sets, all
 * @param parameters values of the provider's parameters by id; what is missing takes its default
 */
public record ProviderChoice(List<String> providers, SortedMap<String, String> parameters) {
    /** The first that is registered with its defaults; of feature sets, all. */
    public static final ProviderChoice USUAL = new ProviderChoice(List.of(), Map.of());

    /** Keeps unmodifiable copies. */
    public ProviderChoice {
        providers = List.copyOf(providers);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** Any map of parameters. */
    public ProviderChoice(List<String> providers, Map<String, String> parameters) {
        this(providers, new TreeMap<>(parameters));
    }

    /** One provider with its defaults. */
    public static ProviderChoice of(String id) {
        return new ProviderChoice(List.of(id), Map.of());
    }

    /** True when nothing in particular was chosen. */
    public boolean isUsual() {
        return providers.isEmpty() && parameters.isEmpty();
    }
}
