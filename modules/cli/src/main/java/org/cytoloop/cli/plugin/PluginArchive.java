/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cytoloop.core.task.ProblemException;

/** An nbm file (a zip with the jars of a module below {@code netbeans/modules}), unpacked with care. */
final class PluginArchive {
    private static final String MODULES = "netbeans/modules/";
    private static final int MOST_ENTRIES = 10_000;
    /** Most that is unpacked of one file, bytes; Bio-Formats with all it needs has a tenth of it. */
    private static final long LARGEST = 1L << 30;

    private final Path file;
    private long room = LARGEST;

    private PluginArchive(Path file) {
        this.file = file;
    }

    /**
     * Unpacks the jars of a plug-in.
     *
     * @param target an empty folder; the jars lie in it as they do below {@code netbeans/modules}
     * @throws ProblemException when the file cannot be read, is no nbm file, or holds something it should not
     */
    static void unpack(Path file, Path target) throws ProblemException {
        new PluginArchive(file).unpack(target);
    }

    private void unpack(Path target) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("There is no plug-in file " + file + "; check the path.");
        }
        boolean any = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new ProblemException(refused() + "it has more than " + MOST_ENTRIES + " entries.");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.endsWith(".pack.gz")) {
                    throw new ProblemException(refused()
                            + "its jars are packed with pack200, which Java no longer knows; get a newer one.");
                }
                if (!entry.isDirectory() && name.startsWith(MODULES) && name.endsWith(".jar")) {
                    Path place = place(target, name);
                    Files.createDirectories(place.resolveSibling(""));
                    copy(zip, entry, place);
                    any = true;
                }
            }
        } catch (ZipException e) {
            throw new ProblemException(
                    "The plug-in file " + file + " is damaged or no nbm file (" + e.getMessage() + ").", e);
        } catch (IOException e) {
            throw new ProblemException("The plug-in file " + file + " cannot be unpacked: " + e.getMessage() + ".", e);
        }
        if (!any) {
            throw new ProblemException(
                    "The file " + file + " is no plug-in: it has no jar in " + MODULES + "; give an nbm file.");
        }
    }

    private Path place(Path target, String name) throws ProblemException {
        try {
            Path place = target.resolve(name.substring(MODULES.length())).normalize();
            if (place.startsWith(target) && name.indexOf('\\') < 0) {
                return place;
            }
        } catch (InvalidPathException e) {
            throw new ProblemException(refused() + "\"" + name + "\" in it is no name for a file.", e);
        }
        throw new ProblemException(refused() + "\"" + name + "\" in it leads out of its folder.");
    }

    /** Copies what is really there, whatever the entry says of its size. */
    private void copy(ZipFile zip, ZipEntry entry, Path place) throws IOException, ProblemException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(place)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                room -= n;
                if (room < 0) {
                    throw new ProblemException(refused() + "it unpacks to more than 1 GB.");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private String refused() {
        return "The plug-in file " + file + " is not loaded: ";
    }
}
