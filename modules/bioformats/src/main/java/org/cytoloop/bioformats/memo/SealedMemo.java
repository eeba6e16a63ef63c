/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.memo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.SecretKey;
import loci.formats.IFormatReader;
import loci.formats.Memoizer;

/**
 * A memo as bytes: the seal, then the sizes and times of the files that were read, then the reader as Kryo writes it. The
 * seal covers all of it, the image's path, its reader and the version of the program. Kryo makes objects of any class it
 * is told to, so it never sees a byte before the seal of all of them has been checked, and then it reads those very bytes
 * from memory. Not thread-safe.
 */
final class SealedMemo implements Memoizer.Deser {
    private static final Logger LOG = Logger.getLogger(SealedMemo.class.getName());
    private static final int SEAL = 32;
    /** No memo is worth more memory. */
    private static final long MOST_BYTES = 256L << 20;

    private final MemoKey key;
    private final byte[] about;
    private final Kryo kryo = new Memoizer.KryoDeser().kryo;
    private byte[] verified;
    private int readerAt;
    private Input input;
    private File target;
    private ByteArrayOutputStream collected;
    private Output output;
    private byte[] usedFiles;

    SealedMemo(MemoKey key, String program, Path image, Class<?> reader) {
        this.key = key;
        about = String.join("\n", program, reader.getName(), image.toString(), "")
                .getBytes(StandardCharsets.UTF_8);
        // The classes of the readers, whoever made Kryo.
        kryo.setClassLoader(reader.getClassLoader());
    }

    /** Whether a memo was written by this user's program for this image, and the files are still as they were then. */
    boolean verify(Path memo) {
        verified = null;
        Optional<SecretKey> secret = key.existing();
        try {
            if (secret.isEmpty() || Files.size(memo) > MOST_BYTES || Files.size(memo) <= SEAL) {
                return false;
            }
            byte[] all = Files.readAllBytes(memo);
            byte[] content = Arrays.copyOfRange(all, SEAL, all.length);
            byte[] seal = MemoKey.seal(secret.get(), about, content);
            if (!MessageDigest.isEqual(seal, Arrays.copyOf(all, SEAL))) {
                LOG.log(Level.FINE, "{0} was not written by this user''s program and is not read", memo);
                return false;
            }
            if (isStale(content)) {
                return false;
            }
            verified = content;
            return true;
        } catch (IOException e) {
            LOG.log(Level.FINE, "reading " + memo, e);
            return false;
        }
    }

    private boolean isStale(byte[] content) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(content);
        DataInputStream in = new DataInputStream(bytes);
        int files = in.readInt();
        boolean stale = false;
        for (int i = 0; i < files; i++) {
            Path file = Path.of(in.readUTF());
            long size = in.readLong();
            long time = in.readLong();
            stale |= Files.notExists(file)
                    || Files.size(file) != size
                    || Files.getLastModifiedTime(file).toMillis() != time;
        }
        readerAt = content.length - bytes.available();
        return stale;
    }

    private static byte[] filesOf(IFormatReader reader) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        String[] used = reader.getUsedFiles();
        out.writeInt(used.length);
        for (String each : used) {
            Path file = Path.of(each);
            out.writeUTF(each);
            out.writeLong(Files.size(file));
            out.writeLong(Files.getLastModifiedTime(file).toMillis());
        }
        return bytes.toByteArray();
    }

    /** Whether there is a key, or one could be made. */
    boolean canSeal() {
        return key.existingOrNew().isPresent();
    }

    @Override
    public void loadStart(File memoFile) throws IOException {
        if (verified == null) {
            throw new IOException("the memo has not been checked");
        }
        input = new Input(verified, readerAt, verified.length - readerAt);
        verified = null;
    }

    @Override
    public Integer loadVersion() {
        return kryo.readObject(input, Integer.class);
    }

    @Override
    public String loadReleaseVersion() {
        return kryo.readObject(input, String.class);
    }

    @Override
    public String loadRevision() {
        return kryo.readObject(input, String.class);
    }

    @Override
    public IFormatReader loadReader() {
        Class<?> type = kryo.readObject(input, Class.class);
        return (IFormatReader) kryo.readObject(input, type);
    }

    @Override
    public void loadStop() {
        input = null;
    }

    @Override
    public void saveStart(File tempFile) {
        target = tempFile;
        collected = new ByteArrayOutputStream();
        output = new Output(collected);
    }

    @Override
    public void saveVersion(Integer version) {
        kryo.writeObject(output, version);
    }

    @Override
    public void saveReleaseVersion(String version) {
        kryo.writeObject(output, version);
    }

    @Override
    public void saveRevision(String revision) {
        kryo.writeObject(output, revision);
    }

    @Override
    public void saveReader(IFormatReader reader) throws IOException {
        usedFiles = filesOf(reader);
        kryo.writeObject(output, reader.getClass());
        kryo.writeObject(output, reader);
    }

    /** Called twice by Bio-Formats, also when saving failed. */
    @Override
    public void saveStop() throws IOException {
        if (output != null && usedFiles != null) {
            output.close();
            byte[] state = collected.toByteArray();
            SecretKey secret = key.existing().orElseThrow(() -> new IOException("the key for memos is gone"));
            byte[] seal = MemoKey.seal(secret, about, usedFiles, state);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(seal);
            all.write(usedFiles);
            all.write(state);
            Files.write(target.toPath(), all.toByteArray());
        }
        output = null;
        collected = null;
        usedFiles = null;
    }

    @Override
    public void close() {
        input = null;
        output = null;
        collected = null;
        usedFiles = null;
        kryo.reset();
    }
}
