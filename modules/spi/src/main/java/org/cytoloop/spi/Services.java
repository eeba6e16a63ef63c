/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.health.Listening;
import org.cytoloop.spi.health.ProviderHealth;
import org.cytoloop.spi.health.ProviderSwitches;
import org.openide.util.Lookup;
import org.openide.util.LookupListener;

/** The one place that looks providers up. Providers come in registration order; the first of several with one id wins. */
@Stability(value = Stability.Level.EVOLVING, since = "0.1", shows = Stability.Level.INTERNAL)
public final class Services {
    private static final Logger LOG = Logger.getLogger(Services.class.getName());
    private static final Map<String, Class<? extends Provider>> KINDS = named();

    private Services() {}

    private static Map<String, Class<? extends Provider>> named() {
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

    /** The services there are, by the name shown on the health page. */
    public static Map<String, Class<? extends Provider>> kinds() {
        return Collections.unmodifiableMap(KINDS);
    }

    /** The name of a service among {@link #kinds()}; of another class its simple name. */
    public static String kindOf(Class<? extends Provider> service) {
        for (Map.Entry<String, Class<? extends Provider>> kind : KINDS.entrySet()) {
            if (kind.getValue() == service) {
                return kind.getKey();
            }
        }
        return service.getSimpleName();
    }

    /**
     * All providers of a service that can be used, in order, one per id. A provider that cannot be made, cannot name
     * itself, or was switched off by the user is left out; {@link #health()} says which and why.
     */
    public static <T extends Provider> List<T> all(Class<T> service) {
        String kind = kindOf(service);
        Map<String, T> byId = new LinkedHashMap<>();
        for (Registered<T> registered : Registered.all(kind, service)) {
            if (registered.provider() != null && !ProviderSwitches.isOff(kind, registered.id())) {
                byId.putIfAbsent(registered.id(), registered.provider());
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

    /**
     * Has something run whenever providers come or go (a plug-in was installed, removed, switched on or off), on no
     * particular thread.
     *
     * @return close to be told no more
     */
    public static Listening onChange(Runnable changed) {
        List<Lookup.Result<?>> results = new ArrayList<>();
        LookupListener listener = event -> changed.run();
        for (Class<? extends Provider> service : KINDS.values()) {
            Lookup.Result<?> result = Lookup.getDefault().lookupResult(service);
            result.addLookupListener(listener);
            // a result tells of changes only after it was asked once
            int there = result.allItems().size();
            LOG.log(Level.FINEST, "Listening to {0} registrations of {1}", new Object[] {there, service});
            results.add(result);
        }
        Listening switches = ProviderSwitches.onChange(changed);
        return () -> {
            switches.close();
            results.forEach(result -> result.removeLookupListener(listener));
        };
    }

    /** A provider as a study remembers it, with the module it comes from. */
    public static UsedProvider described(String kind, Provider provider) {
        ModuleOf module = ModuleOf.of(provider.getClass());
        return new UsedProvider(
                kind, provider.id(), provider.displayName(), provider.version(), module.name(), module.version());
    }

    /** The reader that supports a file best; of equals the first registered. */
    public static Optional<SliceReaderProvider> readerFor(Path file) {
        return best(SliceReaderProvider.class, provider -> provider.support(file));
    }

    /** Of some readers, the one that supports a file best; of equals the first registered. */
    public static Optional<SliceReaderProvider> readerFor(Path file, Predicate<SliceReaderProvider> among) {
        List<SliceReaderProvider> readers =
                all(SliceReaderProvider.class).stream().filter(among).toList();
        return best(SliceReaderProvider.class, readers, provider -> provider.support(file));
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
        return best(service, all(service), support);
    }

    private static <T extends Provider> Optional<T> best(
            Class<T> service, List<T> providers, Function<T, SupportLevel> support) {
        return new SupportQuestion(kindOf(service), PatientCall.LIMIT_MILLIS).best(providers, support);
    }

    /**
     * Names of Cytoloop's own plug-ins of a service that are not part of every installation, and not at work in this
     * one; {@link #health()} says how to get them.
     */
    public static <T extends Provider> List<String> notInstalled(Class<T> service) {
        List<String> ids = all(service).stream().map(Provider::id).toList();
        return KnownPlugins.of(kindOf(service)).stream()
                .filter(known -> !ids.contains(known.id()))
                .map(ProviderHealth::name)
                .toList();
    }

    /**
     * The health of every registered provider of every service, including those that could not be made or were lost
     * without a word, and the plug-ins that could be had. Makes all providers: not for the thread that draws windows.
     *
     * @return one row per registration, in order
     */
    public static List<ProviderHealth> health() {
        return HealthCheck.run();
    }
}
