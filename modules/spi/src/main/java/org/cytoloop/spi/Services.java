/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.cytoloop.core.task.ProblemException;
import org.openide.util.Lookup;

/** The one place that looks providers up. Providers come in registration order; the first of several with one id wins. */
public final class Services {
    private static final Logger LOG = Logger.getLogger(Services.class.getName());

    private Services() {}

    /** The services there are, by the name shown on the health page. */
    public static Map<String, Class<? extends Provider>> kinds() {
        Map<String, Class<? extends Provider>> kinds = new LinkedHashMap<>();
        kinds.put("reader", SliceReaderProvider.class);
        kinds.put("writer", SliceWriterProvider.class);
        kinds.put("detector", CellDetector.class);
        kinds.put("features", FeatureExtractor.class);
        kinds.put("trainer", ClassifierTrainer.class);
        kinds.put("miner", ErrorMiner.class);
        kinds.put("adviser", Adviser.class);
        kinds.put("importer", CellImporter.class);
        kinds.put("labels", LabelImporter.class);
        kinds.put("label-exporter", LabelExporter.class);
        kinds.put("exporter", StudyExporter.class);
        kinds.put("example", ExampleStudy.class);
        return kinds;
    }

    /**
     * All providers of a service, in order, one per id. A provider that cannot be made or cannot name itself is left out;
     * {@link #health()} says which and why.
     */
    public static <T extends Provider> List<T> all(Class<T> service) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (Lookup.Item<T> item : Lookup.getDefault().lookupResult(service).allItems()) {
            try {
                T provider = item.getInstance();
                if (provider != null && byId.putIfAbsent(provider.id(), provider) != null) {
                    LOG.log(Level.FINE, "{0} is registered twice, the first is used", provider.id());
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.INFO, "Provider " + item.getId() + " is left out", e);
            }
        }
        return new ArrayList<>(byId.values());
    }

    /**
     * The provider with an id.
     *
     * @param what the kind of thing in the user's words, such as "trainer"
     * @throws ProblemException when there is none, naming those there are
     */
    public static <T extends Provider> T byId(Class<T> service, String id, String what) throws ProblemException {
        List<T> providers = all(service);
        for (T provider : providers) {
            if (provider.id().equals(id)) {
                return provider;
            }
        }
        throw new ProblemException("There is no " + what + " \"" + id + "\"; known are "
                + providers.stream().map(Provider::id).collect(Collectors.joining(", ")) + ".");
    }

    /** The first provider of a service. */
    public static <T extends Provider> T first(Class<T> service, String what) throws ProblemException {
        List<T> providers = all(service);
        if (providers.isEmpty()) {
            throw new ProblemException("No " + what + " is installed.");
        }
        return providers.get(0);
    }

    /** The reader that supports a file best; of equals the first registered. */
    public static Optional<SliceReaderProvider> readerFor(Path file) {
        return best(SliceReaderProvider.class, provider -> provider.support(file));
    }

    /** The cell importer that supports a file best; of equals the first registered. */
    public static Optional<CellImporter> importerFor(Path file) {
        return best(CellImporter.class, provider -> provider.support(file));
    }

    /** The label importer that supports a file best; of equals the first registered. */
    public static Optional<LabelImporter> labelImporterFor(Path file) {
        return best(LabelImporter.class, provider -> provider.support(file));
    }

    private static <T extends Provider> Optional<T> best(Class<T> service, Function<T, SupportLevel> support) {
        T best = null;
        SupportLevel bestLevel = SupportLevel.NONE;
        for (T provider : all(service)) {
            try {
                SupportLevel level = support.apply(provider);
                if (level.compareTo(bestLevel) > 0) {
                    best = provider;
                    bestLevel = level;
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "Provider " + provider.id() + " cannot say what it supports and is left out", e);
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The health of every registered provider of every service, including those that could not be made.
     *
     * @return one row per registration, in order
     */
    public static List<Health> health() {
        List<Health> rows = new ArrayList<>();
        for (Map.Entry<String, Class<? extends Provider>> kind : kinds().entrySet()) {
            addHealth(kind.getKey(), kind.getValue(), rows);
        }
        return rows;
    }

    private static <T extends Provider> void addHealth(String kind, Class<T> service, List<Health> rows) {
        Map<String, String> ids = new HashMap<>();
        Collection<? extends Lookup.Item<T>> items =
                Lookup.getDefault().lookupResult(service).allItems();
        for (Lookup.Item<T> item : items) {
            String type = item.getId();
            try {
                T provider = item.getInstance();
                if (provider == null) {
                    rows.add(new Health(kind, type, "", "", "", "could not be made; the log says why"));
                } else {
                    String module = provider.getClass().getPackageName();
                    String first = ids.putIfAbsent(provider.id(), type);
                    String health = first == null ? "ok" : "not used: " + first + " has the same id and comes first";
                    rows.add(new Health(
                            kind, provider.id(), provider.displayName(), provider.version(), module, health));
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "Provider " + type, e);
                rows.add(new Health(kind, type, "", "", "", "failed: " + e));
            }
        }
    }

    /**
     * One registered provider.
     *
     * @param service kind of service
     * @param id id, or the registered name when it could not be made
     * @param name display name
     * @param version version
     * @param module package it comes from
     * @param health "ok", or what is wrong
     */
    public record Health(String service, String id, String name, String version, String module, String health) {}
}
