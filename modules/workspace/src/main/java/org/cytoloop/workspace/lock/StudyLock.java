/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.store.DiskSpace;

/**
 * The right to write to a study: a lock of the operating system on {@code study.lock}, which ends with the process, and
 * the owner's name in that file. The file stays when the study is closed, empty. An owner that is named but holds no
 * lock has crashed; on this computer the study is taken over, on another one (where locks may not reach) only the user
 * can tell.
 */
public final class StudyLock implements AutoCloseable {
    /** Name of the lock file in the study folder. */
    public static final String FILE = "study.lock";

    private static final Logger LOG = Logger.getLogger(StudyLock.class.getName());

    /** Where the lock lies: beyond the text, which others must be able to read (Windows locks are mandatory). */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST = 4096;

    /** Studies open in this process. Touching the file of one of these would drop its POSIX lock. */
    private static final Set<Path> OPEN_HERE = new HashSet<>();

    private final Path study;
    private final FileChannel channel;

    private StudyLock(Path study, FileChannel channel) {
        this.study = study;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param folder the study folder; exists
     * @throws ProblemException when another Cytoloop has the study open, or the folder cannot be written
     */
    public static StudyLock acquire(Path folder) throws ProblemException {
        Path study = realPath(folder);
        synchronized (OPEN_HERE) {
            if (!OPEN_HERE.add(study)) {
                throw openElsewhere(folder, Optional.of(LockOwner.self()));
            }
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    study.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            take(folder, channel);
            taken = true;
            return new StudyLock(study, channel);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        } finally {
            if (!taken) {
                release(study, channel);
            }
        }
    }

    private static void take(Path folder, FileChannel channel) throws IOException, ProblemException {
        Optional<LockOwner> owner = owner(channel);
        if (!lock(folder, channel, owner)) {
            throw openElsewhere(folder, owner);
        }
        if (owner.isPresent()) {
            if (!owner.get().isHere()) {
                throw new ProblemException("The study " + folder + " was last open on "
                        + owner.get().host() + " (user "
                        + owner.get().user() + ", process " + owner.get().pid()
                        + ") and not closed there; if it is closed now, delete " + FILE + " in its folder.");
            }
            LOG.log(
                    Level.INFO,
                    "taking over the study from process {0}, which has ended",
                    owner.get().pid());
        }
        write(channel, LockOwner.self().toBytes());
    }

    private static ProblemException cannotWrite(Path folder, IOException e) {
        return new ProblemException(
                DiskSpace.isUsedUp(folder)
                        ? "The disk that holds the study " + folder
                                + " is full; nothing was changed; free some space and try again."
                        : "The study " + folder + " cannot be written (" + FILE
                                + " could not be made); allow writing to its folder, or copy it to where you may write.",
                e);
    }

    /** Takes the lock of the operating system; where there are none, the name of an owner that runs must do. */
    private static boolean lock(Path folder, FileChannel channel, Optional<LockOwner> owner) {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.FINE, "locked by this very process", e);
            return false;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no lock possible in " + folder, e);
            return owner.isEmpty() || owner.get().isGone();
        }
    }

    private static Optional<LockOwner> owner(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST + 1);
        int count;
        do {
            count = channel.read(content, content.position());
        } while (count > 0 && content.hasRemaining());
        byte[] bytes = new byte[content.position()];
        content.flip().get(bytes);
        return LockOwner.read(bytes);
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        channel.truncate(0);
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer, buffer.position());
        }
        channel.force(true);
    }

    private static ProblemException openElsewhere(Path folder, Optional<LockOwner> owner) {
        String who = owner.map(o -> " (user " + o.user() + " on " + o.host() + ", process " + o.pid() + ")")
                .orElse("");
        return new ProblemException(
                "The study " + folder + " is open in another Cytoloop" + who + "; close it there first.");
    }

    private static Path realPath(Path folder) throws ProblemException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new ProblemException("There is no study at " + folder + "; check the path.", e);
        }
    }

    private static void release(Path study, FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "closing " + FILE, e);
        }
        synchronized (OPEN_HERE) {
            OPEN_HERE.remove(study);
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                write(channel, new byte[0]);
            }
        } catch (IOException e) {
            // the name stays; the next one here finds no lock and takes over
            LOG.log(Level.WARNING, "emptying " + FILE, e);
        }
        release(study, channel);
    }
}
