/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private static String tracking(String time, String... files) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><module codename=\"a.b\">\n"
                + "    <module_version install_time=\"" + time + "\" last=\"true\" specification_version=\"0.1\">\n"
                + String.join("", List.of(files))
                + "    </module_version>\n</module>\n";
    }

    private static String line(String name) {
        return "        <file crc=\"1\" name=\"" + name + "\"/>\n";
    }

    @Test
    void settle_forgetsWhenAndInWhichOrderModulesCame() throws IOException {
        Path file =
                Files.createDirectories(folder.resolve("own/update_tracking")).resolve("a-b.xml");
        Files.writeString(
                file,
                tracking("1795421818985", line("modules/b.jar"), line("update_tracking/a-b.xml"), line("config/a")));
        new Cluster(folder).settle(TIME);
        assertEquals(tracking("1767225600000", line("config/a"), line("modules/b.jar")), Files.readString(file));
    }

    @Test
    void list_hasLaunchersAsProgramsAndStampsOfClustersOnly() throws IOException {
        for (String path : List.of(
                "bin/cytoloop",
                "bin/.lastModified",
                "own/.lastModified",
                "platform/lib/nbexec",
                "platform/lib/boot.jar")) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        PackingList list = new Cluster(folder).list(path -> true);
        assertEquals(
                List.of("bin/cytoloop", "own/.lastModified", "platform/lib/boot.jar", "platform/lib/nbexec"),
                List.copyOf(list.items().keySet()));
        assertEquals(
                List.of("bin/cytoloop", "platform/lib/nbexec"),
                list.items().entrySet().stream()
                        .filter(item -> item.getValue().program())
                        .map(item -> item.getKey())
                        .toList());
    }

    @Test
    void catalogue_saysTheTimeOfTheSources() throws IOException {
        String text = "<module_updates timestamp=\"%s\">\n<message_digest algorithm=\"SHA-512\" value=\"00\"/>\n";
        Files.writeString(folder.resolve("updates.xml"), String.format(text, "11/22/03/23/11/2026"));
        new UpdateCatalogue(folder).settle(TIME);
        String settled = String.format(text, "00/00/00/01/01/2026");
        assertEquals(settled, Files.readString(folder.resolve("updates.xml")));
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("updates.xml.gz")))) {
            assertEquals(settled, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void catalogue_withoutCheckSums_isRefused() throws IOException {
        Files.writeString(folder.resolve("updates.xml"), "<module_updates timestamp=\"1\">");
        assertThrows(IllegalStateException.class, () -> new UpdateCatalogue(folder).settle(TIME));
    }

    @Test
    void sums_areThoseOfTheFiles() throws IOException {
        Files.writeString(folder.resolve("abc"), "abc");
        Files.writeString(folder.resolve("SHA256SUMS"), "old");
        Sums.write(folder);
        // FIPS 180-2, appendix B.1
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc\n",
                Files.readString(folder.resolve("SHA256SUMS")));
    }
}
