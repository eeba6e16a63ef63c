/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.memo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that tells this user's own memos from those of strangers. It lies in the user's own folder for settings, not
 * in any study, is made by chance when the first memo is written, and can be deleted at any time: then memos are made
 * anew. Thread-safe.
 */
public final class MemoKey {
    private static final Logger LOG = Logger.getLogger(MemoKey.class.getName());
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final Path folder;
    private final Path file;

    /** A key in a folder; neither may exist yet. */
    public MemoKey(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("memo.key");
    }

    /** The key of the user who runs the program, the same for the workbench and the command line. */
    public static MemoKey ofUser() {
        return new MemoKey(settings().resolve("cytoloop"));
    }

    private static Path settings() {
        Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath();
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder(System.getenv("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return folder(System.getenv("XDG_CONFIG_HOME"), home.resolve(".config"));
    }

    private static Path folder(String named, Path otherwise) {
        return named == null || named.isBlank() || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }

    /** The key if there is one. */
    Optional<SecretKey> existing() {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return bytes.length == BYTES ? Optional.of(new SecretKeySpec(bytes, ALGORITHM)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.FINE, "reading " + file, e);
            return Optional.empty();
        }
    }

    /** The key, made if there is none; empty when it cannot be kept. */
    Optional<SecretKey> existingOrNew() {
        Optional<SecretKey> existing = existing();
        if (existing.isPresent()) {
            return existing;
        }
        try {
            make();
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(Level.FINE, "no key for memos at " + file, e);
        }
        // Another program may have been quicker; what is in the file counts.
        return existing();
    }

    private void make() throws IOException, GeneralSecurityException {
        byte[] bytes = KeyGenerator.getInstance(ALGORITHM).generateKey().getEncoded();
        Files.createDirectories(folder);
        // Files of this kind may be read by nobody else from the start.
        Path draft = Files.createTempFile(folder, "memo", ".key");
        try {
            Files.write(draft, Arrays.copyOf(bytes, BYTES));
            try {
                Files.createLink(file, draft);
            } catch (UnsupportedOperationException e) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException e) {
                replaceUnusable(draft);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void replaceUnusable(Path draft) throws IOException {
        if (existing().isEmpty()) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The seal of parts under a key, {@value #BYTES} bytes. */
    static byte[] seal(SecretKey key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
