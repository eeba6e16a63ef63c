/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.lang.reflect.InvocationTargetException;
import org.openide.util.Lookup;

/** Why a provider cannot be made, in one short line. */
final class Failure {
    private static final int LONGEST = 300;
    private static final String NOT_INITIALISED = "Could not initialize class ";

    private Failure() {}

    /** The loader that knows the classes of all plug-ins. */
    static ClassLoader loader() {
        ClassLoader all = Lookup.getDefault().lookup(ClassLoader.class);
        if (all == null) {
            all = Thread.currentThread().getContextClassLoader();
        }
        return all == null ? Services.class.getClassLoader() : all;
    }

    /** Tries to make an object of a class, and says what goes wrong. */
    static String of(String type) {
        try {
            Class.forName(type, true, loader()).getDeclaredConstructor().newInstance();
            return "it did not work the first time; the program's log says why";
        } catch (InvocationTargetException e) {
            return said(e.getCause());
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            return said(e);
        }
    }

    /** The module of a class that could not be made, as well as it is known. */
    static ModuleOf module(String type) {
        try {
            return ModuleOf.of(Class.forName(type, false, loader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return ModuleOf.at(null, type);
        }
    }

    /** What a failure says; of a class that could not be initialised, what went wrong in there. */
    static String said(Throwable failure) {
        Throwable told = failure instanceof ExceptionInInitializerError && failure.getCause() != null
                ? failure.getCause()
                : failure;
        String name = told.getClass().getSimpleName();
        String message = told.getMessage() == null
                ? ""
                : told.getMessage().lines().findFirst().orElse("").strip();
        if (told instanceof ClassNotFoundException || told instanceof NoClassDefFoundError) {
            return classProblem(message);
        }
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "...";
        }
        return message.isEmpty() ? name : name + ": " + message;
    }

    /** The platform's loaders tell all they know behind the name of the class; Java itself puts words in front of it. */
    private static String classProblem(String message) {
        boolean there = message.startsWith(NOT_INITIALISED);
        String type = message.substring(there ? NOT_INITIALISED.length() : 0)
                .replaceFirst("\\s.*", "")
                .replace('/', '.');
        return "the class " + type + (there ? " could not be initialised" : " is missing");
    }
}
