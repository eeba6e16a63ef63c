/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * A plug-in made on the spot: an exporter whose words come from a library of its own. The library's class has the name
 * of one inside the program, as libraries of other versions have.
 */
final class TinyPlugin {
    /** Code name of the module. */
    static final String NAME = "org.example.tiny";

    private static final String LIBRARY_CLASS = "org.apache.commons.csv.CSVFormat";
    private static final String EXPORTER = """
            package org.example.tiny;
            import java.nio.file.*;
            import java.util.List;
            import org.cytoloop.core.task.*;
            import org.cytoloop.spi.*;
            public final class TinyExporter implements StudyExporter {
                public String id() { return "tiny"; }
                public String displayName() { return "Tiny"; }
                public String version() { return "1"; }
                public List<Path> export(StudyView study, Path folder, TaskContext task) throws ProblemException {
                    try {
                        return List.of(Files.writeString(
                                folder.resolve("tiny.txt"), org.apache.commons.csv.CSVFormat.word()));
                    } catch (java.io.IOException e) {
                        throw new ProblemException("no", e);
                    }
                }
            }
            """;
    private static final String LIBRARY =
            "package org.apache.commons.csv; public final class CSVFormat { public static String word() { return \"mine\"; } }";

    private TinyPlugin() {}

    /** The plug-in's manifest without what a test puts into it. */
    static Map<String, String> manifest() {
        return new TreeMap<>(Map.of(
                "OpenIDE-Module", NAME + "/1",
                "OpenIDE-Module-Specification-Version", "1.2",
                "OpenIDE-Module-Java-Dependencies", "Java > 17",
                "OpenIDE-Module-Module-Dependencies", "org.cytoloop.core > 0.1, org.cytoloop.spi > 0.1.0"));
    }

    /** Makes the file. */
    static Path make(Path folder, Map<String, String> manifest) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(folder, classes, "org/example/tiny/TinyExporter.java", EXPORTER);
        Path nbm = folder.resolve("tiny.nbm");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(nbm))) {
            zip.putNextEntry(new ZipEntry("Info/info.xml"));
            zip.putNextEntry(new ZipEntry("netbeans/modules/org-example-tiny.jar"));
            Path service = folder.resolve("service");
            Files.writeString(service, "org.example.tiny.TinyExporter\n#position=7\n");
            zip.write(jar(
                    manifest,
                    Map.of(
                            "org/example/tiny/TinyExporter.class",
                            classes.resolve("org/example/tiny/TinyExporter.class"),
                            "META-INF/services/org.cytoloop.spi.StudyExporter",
                            service)));
            zip.putNextEntry(new ZipEntry("netbeans/modules/ext/org.example.tiny/words.jar"));
            String library = LIBRARY_CLASS.replace('.', '/') + ".class";
            zip.write(jar(Map.of(), Map.of(library, classes.resolve(library))));
        }
        return nbm;
    }

    private static void compile(Path folder, Path classes, String name, String source) throws IOException {
        Path sources = folder.resolve("sources");
        for (Map.Entry<String, String> file : Map.of(name, source, LIBRARY_CLASS.replace('.', '/') + ".java", LIBRARY)
                .entrySet()) {
            Path path = sources.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        InputStream.nullInputStream(),
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-sourcepath",
                        sources.toString(),
                        "-Xprefer:source",
                        "-d",
                        classes.toString(),
                        sources.resolve(name).toString());
        assertEquals(0, result, "compiled");
    }

    private static byte[] jar(Map<String, String> manifest, Map<String, Path> files) throws IOException {
        Manifest head = new Manifest();
        head.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((name, value) -> head.getMainAttributes().putValue(name, value));
        var bytes = new java.io.ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, head)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), jar);
            }
        }
        return bytes.toByteArray();
    }

    /** A zip with entries of a few bytes. */
    static Path zip(Path file, List<String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
