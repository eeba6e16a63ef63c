/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A plug-in made on the spot whose parts go wrong in every way there is. */
final class BrokenPlugin {
    /** Id of the trainer that throws while it trains. */
    static final String THROWS = "broken-training";
    /** Id of the reader that never says which files it can read. */
    static final String HANGS = "broken-reader";
    /** Class of the trainer that cannot be made. */
    static final String UNMADE = "org.example.broken.Unmade";
    /** Class of a detector that is registered but not there. */
    static final String ABSENT = "org.example.broken.Absent";
    /** Class of the trainer with the id of one of ours. */
    static final String TWICE = "org.example.broken.Twice";
    /** Id that is used twice. */
    static final String TWICE_ID = "weka-logistic";

    private static final String MODULE = "org.example.broken";

    private static final Map<String, String> CLASSES = Map.of("Breaks", """
            package org.example.broken;
            import java.util.List;
            import org.cytoloop.core.params.*;
            import org.cytoloop.core.task.*;
            import org.cytoloop.spi.*;
            public class Breaks implements ClassifierTrainer {
                public String id() { return "broken-training"; }
                public String displayName() { return "Breaks while Training"; }
                public String version() { return "1"; }
                public List<ParameterSpec> parameters() { return List.of(); }
                public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task) {
                    throw new IllegalStateException("index 7 out of bounds");
                }
                public CellClassifier read(byte[] bytes) throws ProblemException {
                    throw new ProblemException("Nothing was ever written.");
                }
            }
            """, "Unmade", """
            package org.example.broken;
            public final class Unmade extends Breaks {
                public Unmade() { throw new IllegalStateException("the licence server does not answer"); }
            }
            """, "Twice", """
            package org.example.broken;
            public final class Twice extends Breaks {
                @Override public String id() { return "weka-logistic"; }
                @Override public String displayName() { return "My Own Logistic"; }
            }
            """, "Hangs", """
            package org.example.broken;
            import java.nio.file.Path;
            import org.cytoloop.core.task.*;
            import org.cytoloop.spi.*;
            public final class Hangs implements SliceReaderProvider {
                public String id() { return "broken-reader"; }
                public String displayName() { return "Hanging Reader"; }
                public String version() { return "1"; }
                public SupportLevel support(Path file) {
                    while (true) {
                        java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
                    }
                }
                public SliceReader open(Path file) throws ProblemException {
                    throw new ProblemException("It opens nothing.");
                }
            }
            """);

    private BrokenPlugin() {}

    /** Makes its file, compiled against the jars of the installed modules. */
    static Path make(Path folder) throws IOException {
        Path classes = compile(folder);
        Map<String, byte[]> jar = new TreeMap<>();
        for (String name : CLASSES.keySet()) {
            String file = "org/example/broken/" + name + ".class";
            jar.put(file, Files.readAllBytes(classes.resolve(file)));
        }
        String services = "META-INF/services/org.cytoloop.spi.";
        jar.put(services + "ClassifierTrainer", ModuleParts.text(lines(MODULE + ".Breaks", UNMADE, TWICE)));
        jar.put(services + "SliceReaderProvider", ModuleParts.text(lines(MODULE + ".Hangs")));
        jar.put(services + "CellDetector", ModuleParts.text(lines(ABSENT)));
        Map<String, String> manifest = new TreeMap<>(Map.of(
                "OpenIDE-Module", MODULE,
                "OpenIDE-Module-Name", "Broken Parts",
                "OpenIDE-Module-Public-Packages", "-",
                "OpenIDE-Module-Specification-Version", "1.2",
                "OpenIDE-Module-Module-Dependencies", "org.cytoloop.core > 0.1, org.cytoloop.spi > 0.1"));
        jar.put(
                "META-INF/MANIFEST.MF",
                ModuleParts.text("Manifest-Version: 1.0\n"
                        + manifest.entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                                .collect(Collectors.joining())));
        String attributes = manifest.entrySet().stream()
                .map(entry -> entry.getKey() + "=\"" + entry.getValue().replace(">", "&gt;") + "\"")
                .collect(Collectors.joining(" "));
        String info = "<module codenamebase=\"" + MODULE + "\" distribution=\"broken.nbm\" downloadsize=\"0\""
                + " license=\"free\" needsrestart=\"false\" releasedate=\"2026/01/01\"><manifest " + attributes
                + "/><license name=\"free\">Do what you like.</license></module>";
        return Files.write(folder.resolve("broken.nbm"), ModuleParts.nbm(MODULE, info, ModuleParts.zip(jar)));
    }

    private static String lines(String... types) {
        return String.join("\n", types) + "\n";
    }

    private static Path compile(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("broken-classes"));
        Path sources = Files.createDirectories(folder.resolve("broken-sources/org/example/broken"));
        String path;
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("all.clusters"), "cytoloop", "modules"))) {
            path = jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
        List<String> arguments =
                new java.util.ArrayList<>(List.of("-proc:none", "-cp", path, "-d", classes.toString()));
        for (Map.Entry<String, String> type : CLASSES.entrySet()) {
            Path source = sources.resolve(type.getKey() + ".java");
            arguments.add(Files.writeString(source, type.getValue()).toString());
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(InputStream.nullInputStream(), null, null, arguments.toArray(String[]::new));
        Check.same("compiled", 0, result);
        return classes;
    }
}
