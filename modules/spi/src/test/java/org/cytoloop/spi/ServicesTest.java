/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;
import org.openide.util.lookup.Lookups;

class ServicesTest {
    private static final Path FILE = Path.of("cells.csv");
    private static final Logger LOG = Logger.getLogger(Services.class.getName());

    /** The failures below are meant; their stack traces would hide others. */
    @BeforeAll
    static void quieten() {
        LOG.setUseParentHandlers(false);
    }

    @AfterAll
    static void restore() {
        LOG.setUseParentHandlers(true);
    }

    /** An importer with a given id that supports any file to a given level. */
    private record FakeImporter(String id, SupportLevel level) implements CellImporter {
        @Override
        public String displayName() {
            return "Fake " + id;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public SupportLevel support(Path file) {
            return level;
        }

        @Override
        public Cells read(Path file, Slice slice, TaskContext task) {
            return Cells.none();
        }
    }

    /** An importer whose constructor works but which cannot say its name, such as one with a missing library. */
    private static class NamelessImporter implements CellImporter {
        @Override
        public String id() {
            throw new NoClassDefFoundError("some/library/Missing");
        }

        @Override
        public String displayName() {
            return "Nameless";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public SupportLevel support(Path file) {
            return SupportLevel.NATIVE;
        }

        @Override
        public Cells read(Path file, Slice slice, TaskContext task) {
            return Cells.none();
        }
    }

    /** Makes importers late, as the Lookup does with registered classes: null is the Lookup's answer to a failure. */
    private static final class FailingMaker implements InstanceContent.Convertor<String, CellImporter> {
        @Override
        public CellImporter convert(String what) {
            if (what.equals("throws")) {
                throw new IllegalStateException("cannot be made");
            }
            return null;
        }

        @Override
        public Class<? extends CellImporter> type(String what) {
            return CellImporter.class;
        }

        @Override
        public String id(String what) {
            return "importer that " + what;
        }

        @Override
        public String displayName(String what) {
            return what;
        }
    }

    private static <T> T with(Callable<T> question, Object... providers) throws Exception {
        List<T> answer = new ArrayList<>();
        List<Exception> failure = new ArrayList<>();
        InstanceContent content = new InstanceContent();
        for (Object provider : providers) {
            if (provider instanceof String late) {
                content.add(late, new FailingMaker());
            } else {
                content.add(provider);
            }
        }
        Lookups.executeWith(new AbstractLookup(content), () -> {
            try {
                answer.add(question.call());
            } catch (Exception e) {
                failure.add(e);
            }
        });
        if (!failure.isEmpty()) {
            throw failure.get(0);
        }
        return answer.get(0);
    }

    private static List<String> ids(List<? extends Provider> providers) {
        return providers.stream().map(Provider::id).toList();
    }

    private static FakeImporter fake(String id, SupportLevel level) {
        return new FakeImporter(id, level);
    }

    @Test
    void notInstalled_namesOwnPluginsOfTheService() throws Exception {
        assertEquals(List.of("Bio-Formats"), with(() -> Services.notInstalled(SliceReaderProvider.class)));
        assertEquals(List.of(), with(() -> Services.notInstalled(CellImporter.class)));
    }

    /** A job that is being cancelled must hear of its cancellation, not that there is no provider. */
    @Test
    void interruptedThread_findsProvidersAllTheSame() throws Exception {
        FakeImporter importer = new FakeImporter("one", SupportLevel.NATIVE);
        Thread.currentThread().interrupt();
        try {
            assertEquals(List.of("one"), with(() -> ids(Services.all(CellImporter.class)), importer));
            assertTrue(Thread.currentThread().isInterrupted(), "still interrupted");
            assertEquals(Optional.of(importer), with(() -> Services.importerFor(FILE), importer));
        } finally {
            assertTrue(Thread.interrupted(), "still interrupted");
        }
    }

    @Test
    void all_givesProvidersInOrder() throws Exception {
        List<CellImporter> all = with(
                () -> Services.all(CellImporter.class),
                fake("csv", SupportLevel.GOOD),
                fake("geojson", SupportLevel.GOOD),
                "another object of no service".length());
        assertEquals(List.of("csv", "geojson"), ids(all));
    }

    @Test
    void all_sameIdTwice_keepsTheFirst() throws Exception {
        FakeImporter first = fake("csv", SupportLevel.GOOD);
        List<CellImporter> all = with(() -> Services.all(CellImporter.class), first, fake("csv", SupportLevel.NATIVE));
        assertEquals(List.of(first), all);
    }

    @Test
    void all_failingProviders_doNotTakeTheOthersAway() throws Exception {
        List<CellImporter> all = with(
                () -> Services.all(CellImporter.class),
                "throws",
                new NamelessImporter(),
                "is null",
                fake("csv", SupportLevel.GOOD));
        assertEquals(List.of("csv"), ids(all));
    }

    @Test
    void byId_findsItOrNamesTheKnownOnes() throws Exception {
        FakeImporter csv = fake("csv", SupportLevel.GOOD);
        FakeImporter mask = fake("label-mask", SupportLevel.GOOD);
        assertEquals(mask, with(() -> Services.byId(CellImporter.class, "label-mask", "importer"), csv, mask));
        ProblemException problem = assertThrows(
                ProblemException.class,
                () -> with(() -> Services.byId(CellImporter.class, "xml", "importer"), csv, mask));
        assertEquals("There is no importer \"xml\"; known are csv, label-mask.", problem.getMessage());
    }

    @Test
    void first_withoutAny_saysSo() throws Exception {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> with(() -> Services.first(CellDetector.class, "detector")));
        assertEquals("No detector is installed.", problem.getMessage());
        FakeImporter csv = fake("csv", SupportLevel.GOOD);
        assertEquals(csv, with(() -> Services.first(CellImporter.class, "importer"), csv));
    }

    @Test
    void importerFor_takesTheHighestLevelAndOfEqualsTheFirst() throws Exception {
        FakeImporter possible = fake("possible", SupportLevel.POSSIBLE);
        FakeImporter good = fake("good", SupportLevel.GOOD);
        FakeImporter alsoGood = fake("also-good", SupportLevel.GOOD);
        assertEquals(Optional.of(good), with(() -> Services.importerFor(FILE), possible, good, alsoGood));
    }

    @Test
    void importerFor_providersThatFailToAnswer_doNotTakeTheOthersAway() throws Exception {
        CellImporter failing = new NamelessImporter() {
            @Override
            public String id() {
                return "failing";
            }

            @Override
            public SupportLevel support(Path file) {
                throw new NoClassDefFoundError("some/library/Missing");
            }
        };
        FakeImporter silent = fake("silent", null);
        FakeImporter good = fake("good", SupportLevel.GOOD);
        assertEquals(Optional.of(good), with(() -> Services.importerFor(FILE), failing, silent, good));
    }

    @Test
    void importerFor_nothingSupportsIt_isEmpty() throws Exception {
        assertEquals(Optional.empty(), with(() -> Services.importerFor(FILE), fake("none", SupportLevel.NONE)));
        assertEquals(Optional.empty(), with(() -> Services.readerFor(FILE)));
        assertEquals(Optional.empty(), with(() -> Services.labelImporterFor(FILE)));
    }

    @Test
    void health_listsEveryRegistrationWithWhatIsWrong() throws Exception {
        List<ProviderHealth> rows = with(
                Services::health,
                fake("csv", SupportLevel.GOOD),
                "throws",
                "is null",
                new NamelessImporter(),
                fake("csv", SupportLevel.GOOD),
                fake("Not an Id", SupportLevel.GOOD));
        assertEquals(
                List.of(
                        HealthState.WELL,
                        HealthState.FAILED,
                        HealthState.FAILED,
                        HealthState.FAILED,
                        HealthState.SHADOWED,
                        HealthState.FAILED,
                        HealthState.NOT_INSTALLED),
                rows.stream().map(ProviderHealth::state).toList());
        String type = FakeImporter.class.getName();
        ProviderHealth well = rows.get(0);
        assertEquals(
                new ProviderHealth(
                        "importer",
                        "csv",
                        "Fake csv",
                        "1",
                        type,
                        well.module(),
                        well.moduleVersion(),
                        HealthState.WELL,
                        ""),
                well);
        assertEquals("importer that throws", rows.get(1).id());
        assertEquals(
                "It fails when it is asked for its name: IllegalStateException: cannot be made.",
                rows.get(1).reason());
        assertEquals("importer that is null", rows.get(2).id());
        assertTrue(
                rows.get(2).reason().startsWith("It could not be made: "),
                rows.get(2).reason());
        assertTrue(rows.get(3).reason().contains("Missing"), rows.get(3).reason());
        assertEquals(
                "It is not used: " + type + " has the same id and comes first.",
                rows.get(4).reason());
        assertTrue(
                rows.get(5).reason().contains("\"Not an Id\" is not a proper one"),
                rows.get(5).reason());
        assertEquals("bio-formats", rows.get(6).id());
    }

    @Test
    void kinds_areProviderInterfacesWithDifferentNames() {
        assertEquals(Services.kinds().size(), new HashSet<>(Services.kinds().values()).size());
        for (Class<? extends Provider> service : Services.kinds().values()) {
            assertTrue(service.isInterface(), service.getName());
        }
    }
}
