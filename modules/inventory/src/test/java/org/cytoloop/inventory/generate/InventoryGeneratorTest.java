/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.inventory.Inventory;
import org.cytoloop.inventory.ShippedLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Distributions of a few jars, and what the build says of them. */
class InventoryGeneratorTest {
    private static final String TABLE = "# comment\n\n"
            + "accept\tMIT\t\tsource\naccept\tApache-2.0\t\tsource\naccept\tGPL-3.0-or-later\t\tsource\n"
            + "wording\tThe MIT License\tMIT\tsource\nwording\tEclipse Public License\tEPL-1.0\tsource\n"
            + "library\torg.two:two\tApache-2.0 OR LGPL-2.1-or-later\tsource\n"
            + "file\tmute-(\\d[\\d.]*)\\.jar\torg.mute:mute\tsource\n";

    @TempDir
    Path folder;

    private Path distribution;
    private Path repository;

    @BeforeEach
    void prepare() throws IOException {
        distribution = Files.createDirectory(folder.resolve("cytoloop"));
        repository = Files.createDirectory(folder.resolve("repository"));
        Files.writeString(folder.resolve("table.tsv"), TABLE);
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String licence : List.of("MIT", "Apache-2.0", "LGPL-2.1-or-later", "GPL-3.0-or-later")) {
            Files.writeString(texts.resolve(licence + ".txt"), "the text of " + licence + "\n");
        }
        Jars.pom(repository, "org.one", "one", "1.5", "<url>https://one.org</url>" + Jars.licence("The MIT License"));
    }

    private Inventory generate(String classPath) throws Exception {
        InventoryGenerator.main(new String[] {
            "product=Cytoloop",
            "version=0.1.0",
            "commit=",
            "time=2026-01-01T00:00:00Z",
            "platform=RELEASE280",
            "repository=" + repository,
            "classpath=" + classPath,
            "table=" + folder.resolve("table.tsv"),
            "texts=" + folder.resolve("texts"),
            "distribution=" + distribution,
            "out=" + folder.resolve("out")
        });
        try (InputStream in = Files.newInputStream(folder.resolve("out").resolve(Inventory.FILE))) {
            return Inventory.read(in);
        }
    }

    @Test
    void generate_jarsOfEveryOrigin_areNamedWithLicenceAndText() throws Exception {
        Path one = Jars.named(distribution.resolve("platform/ext/one.jar"), "org.one", "one", "1.5");
        Jars.named(distribution.resolve("z/again.jar"), "org.one", "one", "1.5");
        Jars.pom(repository, "org.two", "two", "2", "<url>${project.url}</url>");
        Path two = Jars.write(repository.resolve("org/two/two/2/two-2.jar"), Map.of("Two.class", "2"));
        Files.createDirectories(distribution.resolve("ext"));
        Files.copy(two, distribution.resolve("ext/renamed.jar"));
        Jars.write(
                distribution.resolve("modules/own.jar"),
                Map.of(
                        "META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nOpenIDE-Module: org.cytoloop.lib.weka/1\nOpenIDE-Module-Specification-Version: 0.1\n"));
        Jars.pom(
                repository,
                "org.mute",
                "mute",
                "3.1",
                "<parent><groupId>org.one</groupId><artifactId>one</artifactId>" + "<version>1.5</version></parent>");
        Jars.write(distribution.resolve("mute-3.1.jar"), Map.of("META-INF/NOTICE", "note well"));
        Files.writeString(distribution.resolve("readme.txt"), "no jar");

        Inventory inventory = generate(two.toString());

        assertEquals(
                List.of(
                        new ShippedLibrary(
                                "org.two",
                                "two",
                                "2",
                                "Apache-2.0 OR LGPL-2.1-or-later",
                                "",
                                Sha256.hex(Files.readAllBytes(two)),
                                List.of("ext/renamed.jar"),
                                "",
                                List.of("Apache-2.0.txt", "LGPL-2.1-or-later.txt")),
                        inventory.libraries().get(1),
                        inventory.libraries().get(2),
                        new ShippedLibrary(
                                "org.one",
                                "one",
                                "1.5",
                                "MIT",
                                "https://one.org",
                                Sha256.hex(Files.readAllBytes(one)),
                                List.of("platform/ext/one.jar", "z/again.jar"),
                                "",
                                List.of("MIT.txt"))),
                inventory.libraries());
        ShippedLibrary own = inventory.libraries().get(1);
        assertEquals("lib-weka 0.1.0 GPL-3.0-or-later", own.name() + " " + own.version() + " " + own.licence());
        assertTrue(own.ours());
        assertEquals("org.cytoloop.lib.weka 0.1", own.module());
        ShippedLibrary mute = inventory.libraries().get(2);
        assertEquals("mute 3.1 MIT", mute.name() + " " + mute.version() + " " + mute.licence());
        assertEquals(List.of("mute-NOTICE.txt", "MIT.txt"), mute.texts());
        assertEquals(3, inventory.thirdParty().size());
        assertEquals("note well", Files.readString(folder.resolve("out/licences/mute-NOTICE.txt")));
    }

    @Test
    void generate_twice_givesTheSameBytes_thatFitTheStandardsSchema() throws Exception {
        Jars.named(distribution.resolve("one.jar"), "org.one", "one", "1.5");
        Path two = Jars.write(repository.resolve("org/two/two/2/two-2.jar"), Map.of("Two.class", "2"));
        Jars.pom(repository, "org.two", "two", "2", "");
        Files.copy(two, distribution.resolve("two.jar"));
        generate(two.toString());
        byte[] first = Files.readAllBytes(folder.resolve("out").resolve(Inventory.FILE));
        generate(two.toString());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("out").resolve(Inventory.FILE)));
        assertEquals(List.of(), new JsonParser().validate(first, Version.VERSION_16));
    }

    @Test
    void generate_jarsNobodyKnows_namesThemAll() throws Exception {
        Jars.write(distribution.resolve("ext/stranger.jar"), Map.of("A.class", ""));
        Jars.named(distribution.resolve("ext/silent.jar"), "org.silent", "silent", "1");
        Jars.named(distribution.resolve("ext/eclipse.jar"), "org.eclipse", "thing", "1");
        Jars.pom(repository, "org.eclipse", "thing", "1", Jars.licence("Eclipse Public License"));
        String message =
                assertThrows(UnknownJarException.class, () -> generate("")).getMessage();
        assertTrue(message.contains("The origin of ext/stranger.jar is not known"), message);
        assertTrue(message.contains("The licence of org.silent:silent:1 (ext/silent.jar) is not known"), message);
        assertTrue(message.contains("(ext/eclipse.jar) is under EPL-1.0, which is not among"), message);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void generate_licenceWithoutText_isRefused() throws Exception {
        Jars.named(distribution.resolve("one.jar"), "org.one", "one", "1.5");
        Files.delete(folder.resolve("texts/MIT.txt"));
        String message =
                assertThrows(UnknownJarException.class, () -> generate("")).getMessage();
        assertTrue(message.startsWith("The text of MIT, the licence of one.jar, is missing"), message);
    }

    @Test
    void generate_jarThatLooksLikeAnother_isNotTakenForIt() throws Exception {
        Files.writeString(folder.resolve("table.tsv"), TABLE + "file\tfixed\\.jar\torg.one:one:1.5\tsource\n");
        Jars.write(repository.resolve("org/one/one/1.5/one-1.5.jar"), Map.of("One.class", "1"));
        Jars.write(distribution.resolve("fixed.jar"), Map.of("Other.class", "2"));
        String message =
                assertThrows(UnknownJarException.class, () -> generate("")).getMessage();
        assertTrue(message.startsWith("The origin of fixed.jar is not known"), message);
    }

    @Test
    void read_tableWithBadRow_namesTheLine() throws Exception {
        Files.writeString(folder.resolve("table.tsv"), "accept\tMIT\t\tsource\nlibrary\tx:y\tMIT\n");
        String message = assertThrows(IOException.class, () -> generate("")).getMessage();
        assertTrue(message.contains("table.tsv, line 2"), message);
    }
}
