/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import java.io.IOException;
import java.io.InputStream;

/**
 * Loads the classes of the package {@code inside} next to the running modules. The test's own loader knows the modules'
 * jars too, but as second copies of the classes that share nothing with the running ones.
 */
final class JourneyLoader extends ClassLoader {
    private static final String INSIDE = JourneyLoader.class.getPackageName() + ".inside.";

    private final ClassLoader files;

    /** @param modules knows the classes of all modules */
    JourneyLoader(ClassLoader modules) {
        super(modules);
        this.files = JourneyLoader.class.getClassLoader();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(INSIDE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = files.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
