/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with the class path of this one, for what only a second process can show. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    ChildProcess(List<String> prefix, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    ChildProcess(Class<?> main, String... arguments) throws IOException {
        this(List.of(), main, arguments);
    }

    long pid() {
        return process.pid();
    }

    /** The next line, or null at the end; waits for it. */
    String line() throws IOException {
        return output.readLine();
    }

    /** Ends it at once (SIGKILL on Unix); what it had printed can still be read. */
    void kill() throws InterruptedException {
        // by its handle: Process.destroyForcibly would throw away the output that is still unread
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Ends its input, which children that wait for that take as a request to end, and waits. */
    int finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        kill();
        output.close();
    }
}
