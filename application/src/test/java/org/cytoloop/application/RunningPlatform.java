/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The running platform, reached by name: the test's own classes come from the application class loader, those of the
 * modules from loaders of their own, which the context class loader knows all.
 */
final class RunningPlatform {
    private RunningPlatform() {}

    /** A class of some module. */
    static Class<?> type(String name) throws ReflectiveOperationException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }

    /** Calls a static method without parameters. */
    static Object callStatic(String type, String method) throws ReflectiveOperationException {
        return type(type).getMethod(method).invoke(null);
    }

    /** Calls a public method without parameters that the given type declares. */
    static Object call(Object target, String type, String method) throws ReflectiveOperationException {
        return type(type).getMethod(method).invoke(target);
    }

    /** All objects of a service in the default Lookup. */
    static Collection<?> lookupAll(String service) throws ReflectiveOperationException {
        Object lookup = callStatic("org.openide.util.Lookup", "getDefault");
        Method all = type("org.openide.util.Lookup").getMethod("lookupAll", Class.class);
        return (Collection<?>) all.invoke(lookup, type(service));
    }

    /** Class names of everything registered for a service in the default Lookup, whether it can be made or not. */
    static List<String> registered(String service) throws ReflectiveOperationException {
        Object lookup = callStatic("org.openide.util.Lookup", "getDefault");
        Method query = type("org.openide.util.Lookup").getMethod("lookupResult", Class.class);
        Object result = query.invoke(lookup, type(service));
        List<String> names = new ArrayList<>();
        for (Object item : (Collection<?>) call(result, "org.openide.util.Lookup$Result", "allItems")) {
            names.add((String) call(item, "org.openide.util.Lookup$Item", "getId"));
        }
        return names;
    }
}
