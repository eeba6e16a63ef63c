/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Classes of one plug-in. As in the workbench it has libraries of its own: they go before those inside this program,
 * which know nothing of each other there either. Only what plug-in and program share is the program's.
 */
final class PluginLoader extends URLClassLoader {
    /** What both sides must see as the same. */
    private static final List<String> SHARED = List.of("org.cytoloop.", "org.openide.util.");

    private final ClassLoader program;

    PluginLoader(String name, List<URL> jars, ClassLoader program) {
        super(name, jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.program = program;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        boolean shared = SHARED.stream().anyMatch(name::startsWith);
        try {
            return shared ? program.loadClass(name) : super.findClass(name);
        } catch (ClassNotFoundException e) {
            return shared ? super.findClass(name) : program.loadClass(name);
        }
    }

    @Override
    public URL findResource(String name) {
        URL own = super.findResource(name);
        return own == null ? program.getResource(name) : own;
    }
}
