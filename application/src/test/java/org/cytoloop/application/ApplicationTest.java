/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import junit.framework.Test;
import org.netbeans.junit.NbModuleSuite;
import org.netbeans.junit.NbTestCase;

/**
 * Starts the installed workbench without its window: no warning is logged, every module is on, every provider packed
 * into the modules is found and well.
 */
public class ApplicationTest extends NbTestCase {
    /** Kinds of services without which the loop cannot be walked; names as in {@code Services.kinds()}. */
    private static final List<String> NEEDED_KINDS = List.of(
            "reader",
            "writer",
            "detector",
            "features",
            "trainer",
            "importer",
            "labels",
            "label-exporter",
            "exporter",
            "example");

    private static final String SERVICES = "org.cytoloop.spi.Services";
    private static final String HEALTH = "org.cytoloop.spi.health.ProviderHealth";

    /** Made by the suite, once per method. */
    public ApplicationTest(String name) {
        super(name);
    }

    /** The tests, run inside the platform. */
    public static Test suite() {
        return NbModuleSuite.createConfiguration(ApplicationTest.class)
                .gui(false)
                .failOnMessage(Level.WARNING)
                .failOnException(Level.INFO)
                .enableClasspathModules(false)
                .clusters(".*")
                .suite();
    }

    private static InstalledModules installed() throws Exception {
        return InstalledModules.in(Path.of(System.getProperty("all.clusters"), System.getProperty("branding.token")));
    }

    public void testEveryModuleIsOn() throws Exception {
        SortedSet<String> on = new TreeSet<>();
        for (Object module : RunningPlatform.lookupAll("org.openide.modules.ModuleInfo")) {
            String type = "org.openide.modules.ModuleInfo";
            String name = (String) RunningPlatform.call(module, type, "getCodeNameBase");
            if (name.startsWith("org.cytoloop.") && (Boolean) RunningPlatform.call(module, type, "isEnabled")) {
                on.add(name);
            }
        }
        SortedSet<String> packed = installed().codeNames();
        assertTrue(
                "core and spi are packed: " + packed,
                packed.containsAll(List.of("org.cytoloop.core", "org.cytoloop.spi")));
        assertEquals("modules that are on", packed, on);
    }

    public void testEveryProviderIsFound() throws Exception {
        for (Map.Entry<String, SortedSet<String>> packed :
                installed().providers().entrySet()) {
            Set<String> missing = new TreeSet<>(packed.getValue());
            missing.removeAll(RunningPlatform.registered(packed.getKey()));
            assertEquals("registered for " + packed.getKey() + " but not found", Set.of(), missing);
        }
    }

    /** The platform's command line of the Plugins window installs what does not match its check sum: branding hides it. */
    public void testModulesAreNotInstalledByTheCommandLine() throws Exception {
        List<String> options = RunningPlatform.registered("org.netbeans.spi.sendopts.OptionProcessor");
        assertEquals(
                "options that install modules",
                List.of(),
                options.stream().filter(name -> name.contains("autoupdate")).toList());
    }

    public void testEveryProviderIsWell() throws Exception {
        int expected = 0;
        int installed = 0;
        Map<?, ?> kinds = (Map<?, ?>) RunningPlatform.callStatic(SERVICES, "kinds");
        for (Object kind : kinds.values()) {
            expected += installed()
                    .providers()
                    .getOrDefault(((Class<?>) kind).getName(), new TreeSet<>())
                    .size();
        }
        Collection<?> rows = (Collection<?>) RunningPlatform.callStatic(SERVICES, "health");
        List<String> ill = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object row : rows) {
            String kind = (String) RunningPlatform.call(row, HEALTH, "kind");
            String id = (String) RunningPlatform.call(row, HEALTH, "id");
            String module = (String) RunningPlatform.call(row, HEALTH, "module");
            String state = RunningPlatform.call(row, HEALTH, "state").toString();
            if (state.equals("NOT_INSTALLED")) {
                continue;
            }
            installed++;
            if (!state.equals("WELL")
                    || !installed().codeNames().contains(module)
                    || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")
                    || !ids.add(kind + " " + id)) {
                ill.add(row.toString());
            }
        }
        assertEquals("providers that are not well", List.of(), ill);
        assertEquals("providers on the health page", expected, installed);
    }

    public void testEveryKindOfServiceIsThere() throws Exception {
        Set<String> there = new TreeSet<>();
        for (Object row : (Collection<?>) RunningPlatform.callStatic(SERVICES, "health")) {
            there.add((String) RunningPlatform.call(row, HEALTH, "kind"));
        }
        Set<String> missing = new TreeSet<>(NEEDED_KINDS);
        missing.removeAll(there);
        assertEquals("kinds of services nobody provides", Set.of(), missing);
    }

    /** A graymap is read by Bio-Formats alone: with it the pixels are there, without it nobody claims the file. */
    public void testFilesOfOptionalReadersAreReadIfTheyAreThere() throws Exception {
        boolean there = installed().codeNames().contains("org.cytoloop.bioformats");
        byte[] image = "P5\n4 2\n255\nabcdefgh".getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(Files.createDirectories(getWorkDir().toPath()).resolve("a.pgm"), image);
        Optional<?> found = (Optional<?>) RunningPlatform.type(SERVICES)
                .getMethod("readerFor", Path.class)
                .invoke(null, file);
        assertEquals("somebody reads a graymap", there, found.isPresent());
        if (there) {
            Object reader = RunningPlatform.type("org.cytoloop.spi.SliceReaderProvider")
                    .getMethod("open", Path.class)
                    .invoke(found.get(), file);
            List<?> series = (List<?>) RunningPlatform.call(reader, "org.cytoloop.spi.SliceReader", "series");
            Class<?> at = int.class;
            Object tile = RunningPlatform.type("org.cytoloop.spi.SliceSeries")
                    .getMethod("read", at, at, at, at, at, at, at, at)
                    .invoke(series.get(0), 0, 0, 0, 0, 1, 1, 2, 1);
            byte[] pixels = (byte[]) RunningPlatform.call(tile, "org.cytoloop.core.image.PixelTile", "data");
            RunningPlatform.call(reader, "org.cytoloop.spi.SliceReader", "close");
            assertEquals("fg", new String(pixels, StandardCharsets.US_ASCII));
        }
    }
}
