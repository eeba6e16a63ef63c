/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;
import javax.imageio.stream.ImageOutputStream;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.openide.util.NbBundle.Messages;

/** Writes pictures as PNG: a whole file or none. */
@Messages({
    "# {0} - file",
    "# {1} - reason",
    "PngFile_failed=The picture {0} could not be written: {1}; choose another folder or make room on the disk."
})
public final class PngFile {
    private PngFile() {}

    /**
     * Writes a picture; a file that was there is replaced when the new one is complete. Off the EDT.
     *
     * @throws ProblemException when it cannot be written
     */
    public static void write(BufferedImage picture, Path file, TaskContext task) throws ProblemException {
        try (DraftFile draft = DraftFile.beside(file)) {
            encode(picture, draft.path(), task);
            task.checkCancelled();
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(Bundle.PngFile_failed(file, e.getMessage()), e);
        }
    }

    private static void encode(BufferedImage picture, Path file, TaskContext task) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("no PNG writer");
        }
        ImageWriter writer = writers.next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.addIIOWriteProgressListener(new Progress(task));
            writer.setOutput(out);
            writer.write(new IIOImage(picture, null, null));
        } finally {
            writer.dispose();
        }
    }

    /** Passes progress on, and stops the writer when the user wants so. */
    private record Progress(TaskContext task) implements IIOWriteProgressListener {
        @Override
        public void imageProgress(ImageWriter source, float percent) {
            task.progress(percent / 100, null);
            if (task.isCancelled()) {
                source.abort();
            }
        }

        @Override
        public void imageStarted(ImageWriter source, int index) {
            // nothing to say yet
        }

        @Override
        public void imageComplete(ImageWriter source) {
            task.progress(1, null);
        }

        @Override
        public void thumbnailStarted(ImageWriter source, int index, int thumbnail) {
            // PNG has none
        }

        @Override
        public void thumbnailProgress(ImageWriter source, float percent) {
            // PNG has none
        }

        @Override
        public void thumbnailComplete(ImageWriter source) {
            // PNG has none
        }

        @Override
        public void writeAborted(ImageWriter source) {
            // the caller finds out by itself
        }
    }
}
