/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cytoloop.core.task.ProblemException;

/**
 * The plug-ins of one run. Their jars are unpacked into a folder of this run, which nobody else can write to and which
 * goes when it is closed. Providers are looked up with the context class loader of the thread that asks first, so
 * {@link #loader()} must be set on it before.
 */
public final class Plugins implements Closeable {
    private static final Logger LOG = Logger.getLogger(Plugins.class.getName());

    private final List<PluginLoader> loaders = new ArrayList<>();
    private final Path folder;

    private Plugins(Path folder) {
        this.folder = folder;
    }

    /**
     * Loads plug-ins.
     *
     * @param files nbm files
     * @param notes takes a sentence for the user about what will not work
     * @throws ProblemException when one cannot be read or does not fit; none is loaded then
     */
    public static Plugins load(List<Path> files, Consumer<String> notes) throws ProblemException {
        Plugins plugins;
        try {
            plugins = new Plugins(Files.createTempDirectory("cytoloop-plugins"));
        } catch (IOException e) {
            throw new ProblemException(
                    "There is no place to unpack plug-ins in the temporary folder: " + e.getMessage() + ".", e);
        }
        boolean ready = false;
        try {
            plugins.add(files, notes);
            ready = true;
            return plugins;
        } finally {
            if (!ready) {
                plugins.close();
            }
        }
    }

    private void add(List<Path> files, Consumer<String> notes) throws ProblemException {
        Fit fit = new Fit(OwnInventory.read());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path place = folder.resolve(Integer.toString(i));
            PluginArchive.unpack(files.get(i), place);
            PluginModule plugin = PluginModule.in(place, files.get(i));
            List<String> missing = fit.check(plugin);
            if (names.contains(plugin.name())) {
                throw new ProblemException("The plug-in " + plugin.name() + " is named twice; give one file of it.");
            }
            names.add(plugin.name());
            if (!missing.isEmpty()) {
                notes.accept("The plug-in " + plugin.name() + " also shows windows (it needs "
                        + String.join(", ", missing) + "); only its other parts work here.");
            }
            loaders.add(new PluginLoader(plugin.name(), plugin.jars(), Plugins.class.getClassLoader()));
        }
    }

    /** Finds what the program and all plug-ins have. */
    public ClassLoader loader() {
        return new Joined(Plugins.class.getClassLoader(), loaders);
    }

    @Override
    public void close() {
        for (PluginLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                LOG.log(Level.FINE, "not closed: " + loader.getName(), e);
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "not deleted: " + folder, e);
        }
    }

    /** The program's classes, and behind them those of the plug-ins, each by its own loader. */
    private static final class Joined extends ClassLoader {
        private final List<PluginLoader> loaders;

        Joined(ClassLoader program, List<PluginLoader> loaders) {
            super(program);
            this.loaders = List.copyOf(loaders);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (PluginLoader loader : loaders) {
                try {
                    return loader.loadClass(name);
                } catch (ClassNotFoundException e) {
                    LOG.log(Level.FINEST, "{0} is not in {1}", new Object[] {name, loader.getName()});
                }
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            List<URL> found = new ArrayList<>();
            for (PluginLoader loader : loaders) {
                found.addAll(Collections.list(loader.findResources(name)));
            }
            return Collections.enumeration(found);
        }
    }
}
