/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.openide.util.lookup.Lookups;

class LostRegistrationsTest {
    @TempDir
    Path folder;

    /** A provider that can be made. */
    public static final class Good implements SliceReaderProvider {
        @Override
        public String id() {
            return "good";
        }

        @Override
        public String displayName() {
            return "Good";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public SupportLevel support(Path file) {
            return SupportLevel.NONE;
        }

        @Override
        public SliceReader open(Path file) {
            throw new IllegalStateException("opens nothing");
        }
    }

    private void register(Class<?> service, String... lines) throws Exception {
        Path file = folder.resolve("META-INF/services").resolve(service.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    /** With a plug-in that is this folder; the platform finds providers by the same loader. */
    private List<ProviderHealth> readers() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            Lookup lookup = Lookups.metaInfServices(loader);
            List<List<ProviderHealth>> rows = new java.util.ArrayList<>();
            Lookups.executeWith(lookup, () -> rows.add(Services.health()));
            return rows.get(0).stream()
                    .filter(row -> row.kind().equals("reader"))
                    .filter(row -> row.state() != HealthState.NOT_INSTALLED)
                    .toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aMissingClass_isTold_andWhatItTookWithIt() throws Exception {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(
                folder.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nOpenIDE-Module: org.x.plugin/2\nOpenIDE-Module-Specification-Version: 1.4\n\n");
        register(SliceReaderProvider.class, "org.x.NotThere", "#position=10", Good.class.getName());
        List<ProviderHealth> rows = readers();
        assertEquals(2, rows.size(), rows.toString());
        assertEquals("org.x.NotThere", rows.get(0).type());
        assertEquals(HealthState.FAILED, rows.get(0).state());
        assertEquals(
                "It could not be loaded: the class org.x.NotThere is missing.",
                rows.get(0).reason());
        assertTrue(
                rows.get(1).reason().contains("org.x.NotThere in the same plug-in"),
                rows.get(1).reason());
    }

    @Test
    void whatWasTakenOutOnPurpose_isNoRow() throws Exception {
        register(SliceReaderProvider.class, "#-" + Good.class.getName(), "#-org.x.NotThere", Good.class.getName());
        assertEquals(List.of(), readers());
    }

    @Test
    void aClassOfAnotherKind_isTold() throws Exception {
        register(SliceReaderProvider.class, LostRegistrationsTest.class.getName());
        assertEquals(
                "It could not be loaded: it is not a SliceReaderProvider.",
                readers().get(0).reason());
    }

    @Test
    void whatIsWell_isNotLost() throws Exception {
        register(SliceReaderProvider.class, Good.class.getName());
        assertEquals(
                List.of(HealthState.WELL),
                readers().stream().map(ProviderHealth::state).toList());
        assertEquals(List.of(), LostRegistrations.of(SliceReaderProvider.class, Set.of(Good.class.getName())));
    }

    @Test
    void module_isWhatTheJarSays_elseThePackage() throws Exception {
        assertEquals(
                "org.x.readers",
                ModuleOf.at(folder.toUri().toURL(), "org.x.readers.Odd").name());
        assertEquals(
                "org.cytoloop.readers",
                ModuleOf.at(null, "org.cytoloop.readers.imageio.Png").name());
    }

    @Test
    void aMissingClass_isNamedWithoutWhatTheLoaderKnows() {
        String platform =
                "org.x.NotThere starting from SystemClassLoader[123 modules] with possible defining loaders []";
        assertEquals("the class org.x.NotThere is missing", Failure.said(new ClassNotFoundException(platform)));
        assertEquals("the class org.x.NotThere is missing", Failure.said(new NoClassDefFoundError("org/x/NotThere")));
        assertEquals(
                "the class org.x.Bad could not be initialised",
                Failure.said(new NoClassDefFoundError("Could not initialize class org.x.Bad")));
    }
}
