/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.lock;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.json.Json;

/**
 * Who has a study open, as the lock file tells it.
 *
 * @param user login name
 * @param host name of the computer
 * @param pid process number
 * @param started when the process was started, milliseconds since 1970; 0 when unknown. It tells a process from a later
 *     one with the same number.
 */
record LockOwner(String user, String host, long pid, long started) {
    private static final int LONGEST = 4096;

    /** This process. */
    static LockOwner self() {
        ProcessHandle process = ProcessHandle.current();
        return new LockOwner(System.getProperty("user.name", "?"), hostName(), process.pid(), started(process));
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** The name of this computer, without asking the network where that can be avoided. */
    private static String hostName() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) {
            return windows;
        }
        Path linux = Path.of("/proc/sys/kernel/hostname");
        if (Files.isReadable(linux)) {
            try {
                return Files.readString(linux).trim();
            } catch (IOException e) {
                return lookUpHostName();
            }
        }
        return lookUpHostName();
    }

    private static String lookUpHostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    /** True when the owner is a process of this computer that no longer runs. */
    boolean isGone() {
        if (!host.equals(self().host)) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.isEmpty() || started != 0 && started(process.get()) != started;
    }

    boolean isHere() {
        return host.equals(self().host);
    }

    byte[] toBytes() {
        String text = Json.text(Json.object()
                .put("user", user)
                .put("host", host)
                .put("pid", pid)
                .put("started", started));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The owner a lock file names; empty when it is empty or not readable as one. */
    static Optional<LockOwner> read(byte[] content) {
        if (content.length == 0 || content.length > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode tree = Json.parse(new String(content, StandardCharsets.UTF_8));
            return Optional.of(new LockOwner(
                    Json.string(tree, "user"),
                    Json.string(tree, "host"),
                    Json.whole(tree, "pid"),
                    Json.whole(tree, "started")));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
