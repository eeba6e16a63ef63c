/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.confine;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
import loci.common.IRandomAccess;

/**
 * The table in which Bio-Formats looks up every name before it opens it (see {@code loci.common.Location}): names near
 * the image are as if not in the table, others lead to something that cannot be read. Companion files of microscopes lie
 * beside the image, in folders beside it, or one folder up.
 *
 * <p>To Bio-Formats a file exists when its name is in the table, so names of no file are never in it. Its readers of sets
 * ask for companions as far up as they think fit, and would claim images that belong to no set.
 */
final class Neighbours extends HashMap<String, Object> {
    private static final long serialVersionUID = 1;
    /** As {@code Location} tells addresses from files. */
    private static final Pattern ADDRESS = Pattern.compile("\\p{Alnum}+(\\+\\p{Alnum}+)?:/+.*", Pattern.DOTALL);

    /** Unpacked by Bio-Formats as a whole, and endlessly when damaged. */
    private static final Pattern ARCHIVE =
            Pattern.compile(".*\\.(zip|gz|bz2)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final transient Path root;
    private final transient Path realRoot;

    Neighbours(Path image) {
        root = around(image.toAbsolutePath().normalize());
        Path real = root;
        try {
            real = around(image.toRealPath());
        } catch (IOException e) {
            // There is no such file: opening it will say so.
            real = root;
        }
        realRoot = real;
    }

    /** The folder above the image's own, unless that is the top of a disk. */
    private static Path around(Path image) {
        Path folder = image.getParent();
        if (folder == null) {
            return image;
        }
        Path above = folder.getParent();
        return above == null || above.getParent() == null ? folder : above;
    }

    @Override
    public Object get(Object key) {
        if (!(key instanceof String name)) {
            return null;
        }
        boolean address = ADDRESS.matcher(name).matches() && !name.regionMatches(1, ":", 0, 1);
        boolean otherMachine = name.startsWith("\\\\") || name.startsWith("//");
        if (address || otherMachine && !isNear(name)) {
            throw new ForbiddenPlaceException(
                    "it leads to \"" + shortened(name) + "\", and nothing is read from a network");
        }
        if (!isThere(name)) {
            return null;
        }
        if (isArchive(name)) {
            return unreadable("it leads to \"" + shortened(name) + "\", an archive, which must be unpacked first");
        }
        return isNear(name)
                ? null
                : unreadable("it leads to \"" + shortened(name) + "\", which is not read as it lies elsewhere");
    }

    /** Whether Bio-Formats would unpack a file of that name. */
    static boolean isArchive(String name) {
        return ARCHIVE.matcher(name).matches();
    }

    private boolean isNear(String name) {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            return path.startsWith(root) || path.startsWith(realRoot);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isThere(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String shortened(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", " ");
        return clean.length() > 100 ? clean.substring(0, 100) + "..." : clean;
    }

    private static IRandomAccess unreadable(String why) {
        return (IRandomAccess) Proxy.newProxyInstance(
                IRandomAccess.class.getClassLoader(),
                new Class<?>[] {IRandomAccess.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "close", "setOrder":
                            return null;
                        case "exists":
                            return false;
                        case "getOrder":
                            return ByteOrder.BIG_ENDIAN;
                        case "toString":
                            return why;
                        case "hashCode":
                            return System.identityHashCode(proxy);
                        case "equals":
                            return proxy == arguments[0];
                        default:
                            throw new IOException(why);
                    }
                });
    }
}
